import { ofKind } from '../of-kind'
import type { EntityFinding, Finding } from '../recogniser'
import { isHan } from '../vocabulary/scripts'
import type { Issuer } from './issuer'

const ownTerm = /^(?:Company|Bank|Issuer|Fund|Trust|\p{Lu}\p{L}+ REIT|本公司|公司|本行|[貴贵]公司)$/u

/** "(the Company )": a page's text may have lost the quotes. */
const bareTerm = /^[*#]? ?\(the (?:Company|Bank|Issuer) ?[);,]/

/** "Foo Limited and its subsidiaries (collectively, the “Group”)": who heads the group that the text calls so. */
const groupBehind =
  /^[*#]? (?:and its subsidiaries|together with its subsidiaries) \((?:collectively|together)?,? ?(?:referred to as )?(?:the )?[“"‘']{1,2}Group[”"’']|^[*#]?(?:及其|連同其|连同其)附[屬属]公司\((?:[統统][稱称]|合[稱称])?(?:[為为])?「本集[團团]」/

/** The term of another, right behind its name: (「賣方」), 乙有限公司. */
const ofOther = /^[*#]? ?\([^()]{0,20}「[^「」()]{1,20}」[^()]{0,20}\)[^()]/u

/** The company whose group a text calls "the Group", where it calls no one "the Company". */
export function issuerOfGroup(text: string, findings: readonly Finding[]): Issuer {
  const head =
    ofKind(findings, 'company').find((c) => groupBehind.test(text.slice(c.end, c.end + 80))) ?? null
  return head && isHan(head.name) ? { en: null, zh: head } : { en: head, zh: null }
}

/** The company that the text calls "the Company" or 本公司 where it first does: the name that ends right before that bracket. */
export function issuerOfDefinition(text: string, findings: readonly Finding[]): Issuer {
  const companies = ofKind(findings, 'company')
  for (const term of findings) {
    if (term.kind !== 'definedTerm' || term.use !== 'definition' || !ownTerm.test(term.name)) continue
    const near = companies.filter(
      (c) =>
        c.end <= term.start &&
        term.start - c.end <= 90 &&
        !/[.。;\n]/u.test(text.slice(c.end, term.start).replace(/^[^()]*$|^[*#]?\n(?=\()/, '')),
    )
    const tight = near.filter(
      (c) =>
        !ofOther.test(text.slice(c.end, term.start)) &&
        (/^[*#]?[ \n]?(?:\([^()]{0,80}\))? ?[,(]/u.test(text.slice(c.end, term.start)) ||
          /^[*#]?\) ?\(/.test(text.slice(c.end, term.start))),
    )
    if (tight.length === 0) continue
    const zh = tight.findLast((c) => isHan(c.name)) ?? null
    const above = (c: EntityFinding) => zh !== null && c.end <= zh.start && zh.start - c.end <= 2
    const en =
      tight.findLast((c) => !isHan(c.name)) ?? companies.findLast((c) => !isHan(c.name) && above(c)) ?? null
    return { en, zh }
  }
  const bare = companies.find((c) => bareTerm.test(text.slice(c.end, c.end + 24)))
  return { en: bare ?? null, zh: null }
}
