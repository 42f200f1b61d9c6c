/** One measured figure; greater is better. */
export interface Figure {
  readonly figure: string
  readonly value: number
}

/** A change smaller than this is none. */
const least = 0.00005

/** A line for each figure: its value, and where it differs from before how; figures that are gone come last. */
export function compareFigures(before: readonly Figure[], now: readonly Figure[]): string[] {
  const known = new Map(before.map(({ figure, value }) => [figure, value]))
  const lines = now.map(
    ({ figure, value }) => `${figure.padEnd(46)} ${show(value)}${change(known.get(figure), value)}`,
  )
  const names = new Set(now.map(({ figure }) => figure))
  const gone = before.filter(({ figure }) => !names.has(figure))
  return [...lines, ...gone.map(({ figure, value }) => `${figure.padEnd(46)} gone; was ${show(value)}`)]
}

const show = (value: number): string =>
  Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(4)

function change(was: number | undefined, is: number): string {
  if (was === undefined) return '   new'
  if (Math.abs(is - was) < least) return ''
  return is > was ? `   gain: was ${show(was)}` : `   LOSS: was ${show(was)}`
}
