/** What a code unit is, as bits: a pattern asks the same of a character, a table answers a loop over many. */
export const traits = {
  /** A letter of the Latin script. */
  latin: 1,
  /** A capital of any script. */
  capital: 2,
  /** A decimal digit of any script. */
  digit: 4,
  /** Anything that counts: digits, ½, Ⅳ. */
  number: 8,
  /** A letter of any script. */
  letter: 16,
  /** A Han character as vocabulary/scripts has it. */
  han: 32,
} as const

const patterns: readonly (readonly [trait: number, pattern: RegExp])[] = [
  [traits.latin, /\p{sc=Latin}/u],
  [traits.capital, /\p{Lu}/u],
  [traits.digit, /\p{Nd}/u],
  [traits.number, /\p{N}/u],
  [traits.letter, /\p{L}/u],
  [traits.han, /[\u3007\u3400-\u9fff\uf900-\ufaff]/u],
]

const known = 128
const table = new Uint8Array(0x10000)

/** The traits of a code unit; none for half of a surrogate pair. Looked up once for each. */
export function traitsOf(unit: number): number {
  const found = table[unit] as number
  if (found !== 0) return found
  const character = String.fromCharCode(unit)
  let all = known
  for (const [trait, pattern] of patterns) if (pattern.test(character)) all |= trait
  return (table[unit] = all)
}

/** Whether a code unit is a Han character. */
export const isHanUnit = (unit: number): boolean => (traitsOf(unit) & traits.han) !== 0
