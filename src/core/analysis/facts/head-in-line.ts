import { ofKind } from '../of-kind'
import type { EntityFinding, Finding } from '../recogniser'
import { isHan } from '../vocabulary/scripts'
import type { NameAt } from './issuer'

/** How far into a text such a head may stand: legends come before it. */
const reach = 4000
/** (於開曼群島註冊成立的有限公司) (股份代號:1303), "(Incorporated in Bermuda with limited liability) (Stock Code: 1303)", within a line. */
const placeAndCode =
  /\((?:[Ii]ncorporated|[Rr]egistered|[Cc]ontinued|[Aa] joint stock)[^()\n]{2,90}\)[ \n]?\((?:Hong Kong )?(?:[Ss]tock|[Ss]hare) [Cc]odes? ?:? ?\d|\([於于在][^()\n]{2,30}(?:成立|註冊|注册|存續|存续|組成|组成)[^()\n]{0,24}\)[ \n]?\((?:[A-Z]股)?(?:股份|股票|證券|证券) ?(?:代號|代号|代碼|代码) ?:? ?\d/u
/** What may stand between two names, or a name and its place. */
const gap = 3

/** The head of a filing whose lines a page's text has run together. */
export interface HeadInLine {
  readonly en: NameAt | null
  readonly zh: NameAt | null
  readonly codes: readonly EntityFinding[]
}

/** The names and the code around a place of incorporation with the code behind it; null where the text has none near its beginning. */
export function headInLine(text: string, findings: readonly Finding[]): HeadInLine | null {
  const m = placeAndCode.exec(text.slice(0, reach))
  if (!m) return null
  const companies = ofKind(findings, 'company').filter((f) => f.end <= m.index)
  const endsAt = (end: number, inHan: boolean): EntityFinding | null =>
    companies.findLast((f) => f.end >= end - gap && f.end <= end && isHan(f.name) === inHan) ?? null
  const zh = endsAt(m.index, true)
  const before = text.slice(Math.max(0, m.index - gap), m.index)
  // two names above two places are of two columns
  if (zh === null && /^\([A-Za-z]/.test(m[0]) && before.includes('\n')) return null
  const codes = ofKind(findings, 'stockCode').filter(
    (f) => f.start >= m.index && f.start < m.index + m[0].length,
  )
  return { zh, en: endsAt(zh?.start ?? m.index, false), codes }
}
