import type { DateFinding, EntityFinding } from '../recogniser'
import { dateListAt, type DateList } from './date-list'
import { enIssuer, issuersWithin } from './en-issuer'
import { firstNounIn } from './en-nouns'
import type { Whose } from './whose'

// "the announcements of Foo Limited dated (D1) and of the Company dated (D2)", "… and those of Foo Limited dated"
const ofAnother =
  /^(?: ?\([^()\n]{1,60}\))?,? (?:and|as well as) (?:that |those )?(?<who>(?:issued |published |made )?(?:of|by) [^.;\n]{2,100}?[ \n](?:both )?(?:dated|on)[ \n])$/
// "the announcements of (i) Foo Limited dated (D1); and (ii) the Company dated (D2)"
const second =
  /^(?: ?\([^()\n]{1,60}\))?[;,] and \((?:ii|b|2)\) (?<who>[^.;\n]{2,100}?[ \n](?:dated|on)[ \n])$/
const first = /^ (?:(?:issued|published|made) )?(?:of|by) \((?:i|a|1)\) /
const reach = 200

/** The dates of the same noun's filings by somebody else, named behind those of `list`, which `after` stands before; null where the words name nobody. */
export function listOfAnother(
  text: string,
  list: DateList,
  dates: readonly DateFinding[],
  names: readonly EntityFinding[],
  after: string,
): { readonly list: DateList; readonly whose: Whose } | null {
  const next = dates[list.next]
  if (!next || next.start - list.end > reach) return null
  const between = text.slice(list.end, next.start)
  if (!between.includes(' and ') && !between.includes(' as well as ')) return null
  const other = first.test(after) ? second.exec(between)?.groups?.['who'] : undefined
  const who = other === undefined ? ofAnother.exec(between)?.groups?.['who'] : `of ${other}`
  if (who === undefined || firstNounIn(between) !== null) return null
  const issuers = issuersWithin(names, text, list.end, next.start)
  return {
    list: dateListAt(text, dates, list.next),
    whose: enIssuer({ before: '', after: ` ${who}`, names: issuers }),
  }
}
