import type { Refiner } from '../draft'
import type { EntityFinding, Finding } from '../recogniser'

const isName = (f: Finding): f is EntityFinding =>
  f.kind === 'company' || f.kind === 'organisation' || f.kind === 'person' || f.kind === 'law'
const tie =
  /^[*#]? ?(?:先生|女士|博士|教授)?(?: ?\([^()\n]{0,80}\))? ?\((?:the )?(?:以下簡稱|簡稱|下稱)?[“"'‘「『*]+$/u

/** A term defined right behind a name ("Foo Limited (“Foo”)") means what is named, not the whole clause before it. */
export const termMeanings: Refiner = {
  name: 'refine/term-meanings',
  refine(draft) {
    const names = draft.findings.filter(isName)
    let n = 0
    const findings = draft.findings.map((f): Finding => {
      if (f.kind !== 'definedTerm' || f.use !== 'definition') return f
      while (n < names.length && names[n]!.start < f.start - 160) n++
      for (let i = n; i < names.length && names[i]!.start < f.start; i++) {
        const { start, end } = names[i]!
        if (end <= f.start && tie.test(draft.text.slice(end, f.start)))
          return {
            ...f,
            meaning: draft.text
              .slice(start, f.start)
              .replace(/ ?\((?:the )?[“"'‘「『*]+$/u, '')
              .trim()
              .slice(0, 200),
          }
      }
      return f
    })
    return { ...draft, findings }
  },
}
