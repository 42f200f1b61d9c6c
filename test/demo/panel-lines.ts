/** What the panel shows, a line for each fact, reference, party and term; runs in the page. */
export function panelLines(root: ShadowRoot): string[] {
  const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const all = (selector: string): Element[] => [...root.querySelectorAll(selector)]
  const facts = all('.panel .facts > div').map((fact) => {
    const values = [...fact.querySelectorAll('dd')].map(words).join(' ')
    return `${words(fact.querySelector('dt'))}: ${values}`
  })
  const sections = all('.panel section').flatMap((section) => {
    const rows = [...section.querySelectorAll('.reference, .row, .term, .note')]
    const lines = rows.map(
      (row) =>
        `  ${[...row.querySelectorAll('p, time, span.soft, .strong')].map(words).filter(Boolean).join(' | ')}`,
    )
    return rows.length === 0 ? [] : [`${words(section.querySelector('h2'))}:`, ...lines]
  })
  return [words(root.querySelector('.panel-title')), ...facts, ...sections]
}
