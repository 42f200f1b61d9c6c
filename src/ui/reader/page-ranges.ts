/** The most ranges that are told one by one. */
const mostRanges = 12

/** "3, 5–8, 12" for page numbers in order; a list that is too long to be read ends in "…". */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last && page === last[1] + 1) last[1] = page
    else ranges.push([page, page])
  }
  const told = ranges.slice(0, mostRanges).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  return ranges.length > mostRanges ? `${told.join(', ')}, …` : told.join(', ')
}
