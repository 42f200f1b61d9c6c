import { ofKind } from '../of-kind'
import type { EntityFinding, Finding } from '../recogniser'
import { isHan } from '../vocabulary/scripts'
import type { Issuer, NameAt } from './issuer'

/** What a report is called, and the page, on the line of a running head: "Annual Report 2022", 二零二二年年報 23. */
const reportWords =
  '(?:(?:20\\d{2}(?:\\/\\d{2,4})? )?(?:(?:FIRST|First|THIRD|Third) )?(?:ANNUAL|Annual|INTERIM|Interim|QUARTERLY|Quarterly) (?:REPORT|Report)(?: 20\\d{2}(?:\\/\\d{2,4})?)?|[二〇零一二三四五六七八九\\d/]{0,9} ?年?(?:度)?(?:第[一三])?(?:年報|年报|年度報告|年度报告|中期報告|中期报告|季度報告|季度报告)(?: ?\\d{4}(?:\\/\\d{2,4})?)?)'
const beside = new RegExp(`^[ |\\d]{0,6}${reportWords}?[ |\\d]{0,6}$`, 'u')
const report = new RegExp(`^[ |\\d]{0,6}?(?<called>${reportWords})[ |\\d]{0,6}$`, 'u')
const signing =
  /(?:[Oo]rder of the [Bb]oard|ORDER OF THE BOARD|[Oo]n behalf of the [Bb]oard)(?: of(?: [Dd]irectors(?: of)?)?)?$|承董事[會会局](?:之)?命$|代表董事[會会局]$/u

/** How much else may be on the line of a name. */
const longest = 60

/** The line that a name stands on, without the name, and the lines right above and below; null where much else is on its line. */
function linesAround(text: string, { start, end }: EntityFinding) {
  const lead = text.slice(Math.max(0, start - longest - 1), start)
  const rest = text.slice(end, end + longest + 1)
  const before = lead.slice(lead.lastIndexOf('\n') + 1)
  const after = rest.split('\n', 1)[0] ?? ''
  if (before.length + after.length > longest) return null
  const [from, to] = [start - before.length, end + after.length]
  const above = from === 0 ? '' : text.slice(text.lastIndexOf('\n', from - 2) + 1, from - 1)
  const next = text.indexOf('\n', to + 1)
  const below = text.slice(to + 1, next < 0 ? undefined : next)
  return { before, after, above, below }
}

/** Whether a name is what a running head says, beside the report's title or above or below it, or what a signature is for, in one language or the other. */
function isOwn(text: string, company: EntityFinding, isBelowOwn: boolean): boolean {
  const lines = linesAround(text, company)
  if (!lines) return false
  const { before, after, above, below } = lines
  const rest = `${before}${after.replace(/^[*#]/, '')}`.trim()
  if (rest === '' && (signing.test(above.trim()) || isBelowOwn)) return true
  return (
    beside.test(rest) && [rest, above.trim(), below.trim()].some((line) => line !== '' && report.test(line))
  )
}

/**
 * The issuer's names where a text has no head, as an excerpt of a report: from a running head ("Foo Limited Annual Report 2022") or from the
 * name that the board signs for.
 */
export function issuerOfRunningHead(text: string, findings: readonly Finding[]): Issuer {
  let issuer: Issuer = { en: null, zh: null }
  for (const company of ofKind(findings, 'company')) {
    const language = isHan(company.name) ? 'zh' : 'en'
    const other = issuer.en ?? issuer.zh
    const isBelowOwn = other !== null && /^[*#]? ?\n$/.test(text.slice(other.end, company.start))
    if (issuer[language] !== null || !isOwn(text, company, isBelowOwn)) continue
    const { name, start, end } = company
    issuer = { ...issuer, [language]: { name, start, end } }
    if (issuer.en && issuer.zh) break
  }
  return issuer.en || issuer.zh ? issuer : { en: null, zh: footOfPages(text, findings) }
}

const page = /(?:^|\n) ?(?<number>\d{1,3}) {0,3}$/
/** The Chinese name that the feet of every other page bear behind their number, though the next page's head may run into it: 27 星海控股有限公司簡明綜合. */
function footOfPages(text: string, findings: readonly Finding[]): NameAt | null {
  const feet = new Map<string, { first: NameAt; number: number }>()
  for (const { name, start, end } of ofKind(findings, 'company')) {
    if (!isHan(name)) continue
    const number = Number(page.exec(text.slice(Math.max(0, start - 8), start))?.groups?.['number'] ?? 0)
    if (number === 0) continue
    const known = feet.get(name)
    if (known && number > known.number && (number - known.number) % 2 === 0) return known.first
    feet.set(name, { first: known?.first ?? { name, start, end }, number })
  }
  return null
}

/** A whole report is longer; what is shorter may be a part of one, with a name of its own. */
const leastReport = 50_000

/** What a report is called beside its issuer's name in a running head: 二零二二年年報; null where it has none. */
export function reportOfRunningHead(text: string, findings: readonly Finding[], own: Issuer): string | null {
  if (text.length < leastReport) return null
  const names = [own.en?.name, own.zh?.name]
  for (const company of ofKind(findings, 'company')) {
    const lines = names.includes(company.name) ? linesAround(text, company) : null
    const rest = lines ? `${lines.before}${lines.after}`.trim() : ''
    const called = rest === '' ? '' : (report.exec(rest)?.groups?.['called'] ?? '')
    if (called.length > 2) return called
  }
  return null
}
