import { changed, inferring } from '../laid-out'
import type { EntityFinding } from '../recogniser'
import { knownHouses } from '../vocabulary/known-houses'

/** The legal form at a company's name's end. */
const form =
  /,? (?:Company Limited|Co\.,? ?(?:Ltd\.?|Limited)|Limited|Ltd\.?|PLC|Inc\.?|Corporation)$|(?:股份)?有限(?:責任|责任)?公司$/i
/** What a name ends in that stands also without its form. */
const short = /(?: (?:Bank|Holdings|Securities|Trust)|銀行|银行|集團|集团)$/i

const mayLackForm = (name: string): boolean => short.test(name.slice(-longestShort))
const longestShort = 11
/** Names that everybody knows a group by. */
const houses = new Set<string>(knownHouses)
const ofGroup = /(?: (?:Group|Holdings?))+$/

/** A company that is also named with its legal form goes by that name: "Northmere Bank" is Northmere Bank Limited, a house its group's. */
export function withForm(entities: EntityFinding[]): EntityFinding[] {
  const whole = new Map<string, string>()
  const names = new Set<string>()
  let hasHouse = false
  for (const { kind, name } of entities) if (kind === 'company') names.add(name)
  for (const name of names) hasHouse ||= houses.has(name)
  for (const name of names) {
    const bare = name.replace(form, '')
    if (bare.length === name.length) continue
    const own = mayLackForm(bare) ? bare.toLowerCase() : null
    if (own !== null && !whole.has(own)) whole.set(own, name)
    const house = hasHouse ? bare.replace(ofGroup, '') : ''
    if (houses.has(house) && names.has(house) && !whole.has(house.toLowerCase()))
      whole.set(house.toLowerCase(), name)
  }
  if (whole.size === 0) return entities
  return entities.map((f) => {
    const isShort = f.kind === 'company' && (mayLackForm(f.name) || (hasHouse && houses.has(f.name)))
    const name = isShort ? whole.get(f.name.toLowerCase()) : undefined
    return name === undefined ? f : changed(f, { name, inferred: inferring(f.inferred, 'name') })
  })
}
