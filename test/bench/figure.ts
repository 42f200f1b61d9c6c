/** One measured value, and what it is held to. */
export interface Figure {
  readonly bench: string
  readonly figure: string
  readonly value: number
  readonly unit: string
  /** What was measured beside it in the same run, in the same unit; null where there is nothing to compare with. */
  readonly baseline: number | null
  /** `value` in terms of `baseline`. */
  readonly ratio: number | null
  /** The most that the ratio (where there is one), else the value, may be; null for figures that are only shown. */
  readonly bar: number | null
  readonly ok: boolean
}

/** What a bench says of a figure. */
export interface Measured {
  readonly figure: string
  readonly value: number
  readonly unit: string
  readonly baseline?: number
  readonly bar?: number
}

/** Works out whether a figure is within its bar. */
export function judge(bench: string, { figure, value, unit, baseline, bar }: Measured): Figure {
  const ratio = baseline === undefined ? null : value / baseline
  const ok = bar === undefined || (ratio ?? value) <= bar
  return { bench, figure, value, unit, baseline: baseline ?? null, ratio, bar: bar ?? null, ok }
}

/** A number with as many digits as its size deserves. */
export const short = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2)

/** Figures as a table for people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ figure, value, unit, baseline, ratio, bar, ok }) => [
    figure,
    `${short(value)} ${unit}`,
    baseline === null ? '' : `${short(baseline)} ${unit}`,
    ratio === null ? '' : `${short(ratio)} x`,
    bar === null ? '' : `<= ${short(bar)}${ratio === null ? ` ${unit}` : ' x'}`,
    bar === null ? '' : ok ? 'ok' : 'MISSED',
  ])
  const all = [['figure', 'value', 'beside it', 'ratio', 'bar', ''], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  return all
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n')
}
