import type { EntityFinding } from '../recogniser'

/** Points and commas but within a figure: 1.2 is not 12, but 1,200 is 1200. */
const ignored = /[\s《》]+|,(?=\d{3}(?!\d))|[,.](?!\d)|(?<!\d)[,.]/g
/** A name without what its spellings differ in. */
function loose(name: string): string {
  const folded = isAscii.test(name) ? name : name.normalize('NFKC').replace(/[‘’]/g, "'")
  const plain = folded.replace(ignored, '')
  return (plain[0] === 'T' || plain[0] === 't') && startsWithThe.test(plain) ? plain.slice(3) : plain
}
const isAscii = /^[ -~]*$/
const startsWithThe = /^the(?=[A-Z])/i
/** Names of people, firms and bodies are the same in capitals; terms and laws are not. */
const keyOf = (kind: EntityFinding['kind'], name: string): string =>
  kind === 'company' || kind === 'person' || kind === 'organisation' ? loose(name).toLowerCase() : loose(name)

/** Han characters that have no other form. */
const isPlainHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff

/**
 * A number that all spellings of a name share, and few other names: that of its letters, capitals or not, without spaces, points and commas.
 * Made of the name as it is but for those that may begin with an article or have signs that are written in several ways.
 */
function sumOf(name: string, isFolded = false): number {
  let sum = 0
  for (let i = 0; i < name.length; i++) {
    let unit = name.charCodeAt(i)
    if (unit <= 32 || unit === 44 || unit === 46) continue
    if (unit >= 65 && unit <= 90) unit += 32
    const mayBeArticle = unit === 116 && sum === 0
    if (!isFolded && (mayBeArticle || (unit > 126 && !isPlainHan(unit))))
      return sumOf(loose(name).toLowerCase(), true)
    sum = (Math.imul(sum, 31) + unit) | 0
  }
  return sum
}

/** The names of one kind of entity in the order of the text; each spelling is looked into once. */
class Spellings {
  /** The first name with each sum: most are alone with theirs, and need no key. */
  private readonly bySum = new Map<number, string>()
  private readonly byKey = new Map<string, string>()
  private readonly byName = new Map<string, string>()

  constructor(private readonly kind: EntityFinding['kind']) {}

  /** The first spelling of what is now written `name`. */
  add(name: string): string {
    const known = this.byName.get(name)
    if (known !== undefined) return known
    const sum = sumOf(name)
    const other = this.bySum.get(sum)
    if (other === undefined) this.bySum.set(sum, name)
    const first = other === undefined ? name : this.firstOf(name, other)
    this.byName.set(name, first)
    return first
  }

  /** The first spelling of a name that has the sum of `other`, which came up first. */
  private firstOf(name: string, other: string): string {
    const { byKey, kind } = this
    const otherKey = keyOf(kind, other)
    if (!byKey.has(otherKey)) byKey.set(otherKey, other)
    const key = keyOf(kind, name)
    const first = byKey.get(key) ?? name
    byKey.set(key, first)
    return first
  }

  /** The first spelling of what is also written `name`, if it is there. */
  of(name: string): string | undefined {
    const known = this.byName.get(name)
    if (known !== undefined) return known
    const other = this.bySum.get(sumOf(name))
    if (other === undefined) return undefined
    const key = keyOf(this.kind, name)
    return this.byKey.get(key) ?? (keyOf(this.kind, other) === key ? other : undefined)
  }
}

/** The spellings of each kind of entity. */
export class SpellingsByKind {
  private readonly byKind = new Map<EntityFinding['kind'], Spellings>()

  of(kind: EntityFinding['kind']): Spellings {
    let spellings = this.byKind.get(kind)
    if (!spellings) this.byKind.set(kind, (spellings = new Spellings(kind)))
    return spellings
  }
}
