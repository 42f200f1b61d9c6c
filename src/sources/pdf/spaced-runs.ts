import type { Operators, TextOperators } from './glyph-widths'

/** Words that one operator shows, and how they are set. */
export interface SpacedRun {
  readonly font: string
  /** Their letters, without spaces. */
  readonly letters: string
  /** What is put between two letters of a word on the average, in font sizes. */
  readonly between: number
  /** How much wider letters are set than they are: 1 is as they are. */
  readonly stretch: number
}

/** How letters and words of a string are set apart. */
export type Spacing = Pick<SpacedRun, 'between' | 'stretch'>

/** pdf.js' numbers of the operators that set how words are shown. */
export interface SpacingOperators extends TextOperators {
  readonly setCharSpacing: number
  readonly setHScale: number
  readonly save: number
  readonly restore: number
}

interface TextState {
  readonly font: string
  readonly size: number
  readonly spacing: number
  readonly stretch: number
}

const letter = /[^\s\u00a0\u3000]/

/** The words that a page shows, in the order in which it shows them, which is also that of pdf.js' strings. */
export function spacedRuns({ fnArray, argsArray }: Operators, codes: SpacingOperators): SpacedRun[] {
  const runs: SpacedRun[] = []
  const saved: TextState[] = []
  let state: TextState = { font: '', size: 1, spacing: 0, stretch: 1 }
  for (const [i, operator] of fnArray.entries()) {
    const [first, second] = (argsArray[i] ?? []) as readonly unknown[]
    if (operator === codes.showText) {
      const run = runOf(first, state)
      if (run) runs.push(run)
    } else if (operator === codes.setFont) {
      state = { ...state, font: String(first), size: Math.abs(Number(second)) || 1 }
    } else if (operator === codes.setCharSpacing) state = { ...state, spacing: Number(first) || 0 }
    else if (operator === codes.setHScale) state = { ...state, stretch: Number(first) / 100 || 1 }
    else if (operator === codes.save) saved.push(state)
    else if (operator === codes.restore) state = saved.pop() ?? state
  }
  return runs
}

function runOf(glyphs: unknown, { font, size, spacing, stretch }: TextState): SpacedRun | null {
  if (!Array.isArray(glyphs)) return null
  let letters = ''
  let [gaps, sum, moved] = [0, 0, 0]
  let before = ''
  for (const glyph of glyphs as readonly unknown[]) {
    if (typeof glyph === 'number') {
      moved -= glyph / 1000
      continue
    }
    const character = (glyph as { unicode?: unknown } | null)?.unicode
    if (typeof character !== 'string') continue
    if (letter.test(before) && letter.test(character)) {
      gaps += 1
      sum += moved + spacing / size
    }
    if (letter.test(character)) letters += character
    before = character
    moved = 0
  }
  if (letters === '') return null
  return { font, letters, between: gaps > 0 ? sum / gaps : spacing / size, stretch }
}

/** How far ahead the words of a string are looked for. */
const reach = 60

/** How each string of a page is set, by the runs that show it; null for those that no run is found for. */
export function spacingOf(strings: readonly string[], runs: readonly SpacedRun[]): (Spacing | null)[] {
  let next = 0
  let used = 0
  return strings.map((string) => {
    const wanted = string.replace(/[\s\u00a0\u3000]+/g, '')
    if (wanted === '') return null
    const start = runs.slice(next, next + reach).findIndex((run, i) => {
      const rest = run.letters.slice(i === 0 ? used : 0)
      return rest !== '' && (wanted.startsWith(rest) || rest.startsWith(wanted))
    })
    const run = start < 0 ? undefined : runs[next + start]
    if (!run) return null
    if (start > 0) used = 0
    next += start
    // what other runs hold of the same string is set alike
    let left = wanted.length
    for (let one = runs[next]; one && left > 0; one = runs[next]) {
      const rest = one.letters.length - used
      if (rest > left) {
        used += left
        break
      }
      left -= rest
      used = 0
      next += 1
    }
    return { between: run.between, stretch: run.stretch }
  })
}
