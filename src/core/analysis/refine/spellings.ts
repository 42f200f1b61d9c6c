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

/** The names of one kind of entity in the order of the text; each spelling is looked into once. */
class Spellings {
  private readonly byKey = new Map<string, string>()
  private readonly byName = new Map<string, string>()

  constructor(private readonly kind: EntityFinding['kind']) {}

  /** The first spelling of what is now written `name`. */
  add(name: string): string {
    const known = this.byName.get(name)
    if (known !== undefined) return known
    const key = keyOf(this.kind, name)
    const first = this.byKey.get(key) ?? name
    this.byKey.set(key, first)
    this.byName.set(name, first)
    return first
  }

  /** The first spelling of what is also written `name`, if it is there. */
  of(name: string): string | undefined {
    return this.byName.get(name) ?? this.byKey.get(keyOf(this.kind, name))
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
