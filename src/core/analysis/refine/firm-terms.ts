import { companyByDescription } from '../entities/company-by-description'
import type { EntityFinding } from '../recogniser'
import { firmsWithoutForm } from '../vocabulary/firms'
import { knownHouses } from '../vocabulary/known-houses'
import { hanFirms } from '../vocabulary/han-firms'

/** Firms by names that many filings define for their own use: PricewaterhouseCoopers (“PwC”), 高盛(亞洲)有限責任公司(「高盛」). */
const knownFirms = new Set<string>([...firmsWithoutForm, ...knownHouses, ...hanFirms])
/** A known firm's name without which house of the group it is: "OCBC" of "OCBC China". */
const ofHouse = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf(' ')))
/** A firm's name that a legal form may follow: 甲乙會計師事務所(特殊普通合夥). */
const firmOffice = /事[務务]所|律[師师]行/gu
/** The opening of a definition: " (the “". */
const definition = /^ ?\((?:the )?[“"‘'「]+ ?/

/** Of the filing's terms, those that are but known firms' names; not where a firm's term is its name: KPMG (“KPMG”). */
export function firmTerms(
  entities: readonly EntityFinding[],
  terms: ReadonlySet<string>,
  text: string,
): ReadonlySet<string> {
  const names = new Set<string>()
  const described = new Set<string>()
  for (const { kind, name, by } of entities) {
    if (kind !== 'company') continue
    if (by === companyByDescription.name) described.add(name)
    if (
      terms.has(name) &&
      (by === companyByDescription.name || knownFirms.has(name) || knownFirms.has(ofHouse(name)))
    )
      names.add(name)
    for (const { index, 0: end } of name.matchAll(firmOffice)) {
      const short = name.slice(0, index + end.length)
      if (short !== name && terms.has(short)) names.add(short)
    }
  }
  for (const { kind, name } of described.size > 0 ? entities : [])
    if (kind === 'company')
      for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1))
        if (described.has(name.slice(0, at))) names.add(name.slice(0, at))
  if (names.size === 0) return names
  for (const { kind, name, end } of entities) {
    if (kind !== 'company' || !names.has(name)) continue
    const opening = definition.exec(text.slice(end, end + 12))?.[0]
    if (opening !== undefined && text.startsWith(name, end + opening.length)) names.delete(name)
  }
  return names
}
