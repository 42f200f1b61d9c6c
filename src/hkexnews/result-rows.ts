import type { FilingRecord } from '../core/annotation/filing'
import { isCancelled } from '../core/resolution/is-cancelled'
import { fromIso } from '../core/calendar/calendar-date'
import { parseDocumentUrl, type DocumentAddress } from './document-url'
import { linesOf } from './row-text'

/** A list longer than any that the site shows on one page is cut here. */
const mostRows = 2000

const mostCodes = 20

/** Where each markup of the site keeps a row: result tables (since 2019, and the older grid), and the box of the home page. */
const rowSelector = 'table tr, ul.box_content_area > li'

/** The cells of a row, the present result table first, then the older grid, then the home page. */
const cells = {
  time: '.release-time, [id$="_lbDateTime"], .mobile_box_content_area-right_release-time',
  codes: '.stock-short-code, [id$="_lbStockCode"], .stockcode',
  names: '.stock-short-name, [id$="_lbStockName"], .stockname',
  headline: '.headline, [id$="_lbShortText"], .description > span',
} as const

/**
 * Reads the filings listed on a page: title search and predefined documents, in the present and in older markup, and the home page's
 * latest submissions. `url` is the page's address, `now` the time to note as seen (ms since 1970). What a row lacks is null; rows
 * without the document of a listed company are left out; a filing listed once for each of several stocks becomes one record.
 */
export function readResultRows(page: ParentNode, url: string, now: number): FilingRecord[] {
  const records = new Map<string, FilingRecord>()
  for (const row of Array.from(page.querySelectorAll(rowSelector)).slice(0, mostRows)) {
    const record = readRow(row, url, now)
    if (!record) continue
    const other = records.get(record.id)
    records.set(record.id, other ? together(other, record) : record)
  }
  return [...records.values()]
}

function readRow(row: Element, url: string, now: number): FilingRecord | null {
  if (row.querySelector('tr, li')) return null
  const document = documentLink(row, url)
  if (!document) return null
  const { address, link } = document
  const cell = (name: keyof typeof cells): string[] => linesOf(row.querySelector(cells[name]))
  const names = cell('names')
  const released = releaseTime(cell('time').join(' '))
  const headline = whole(unrevised(cell('headline').join(' ')))
  return {
    id: address.id,
    url: address.url,
    language: address.language,
    stockCodes: codesOf(cell('codes')),
    issuer: issuerOf(names[0] ?? null),
    date: released?.slice(0, 10) ?? address.date,
    kind: headline,
    title: whole(unrevised(linesOf(link).join(' '))),
    released: released?.includes('T') ? released : null,
    headline,
    openedAt: null,
    listedAt: now,
  }
}

function documentLink(row: Element, url: string): { address: DocumentAddress; link: Element } | null {
  for (const link of row.querySelectorAll('a[href]')) {
    const address = parseDocumentUrl(link.getAttribute('href') ?? '', url)
    if (address && address.kind !== 'application') return { address, link }
  }
  return null
}

function codesOf(lines: readonly string[]): string[] {
  const codes = lines.flatMap((line) => line.match(/(?<!\d)\d{1,5}(?!\d)/g) ?? [])
  return [...new Set(codes.map((code) => code.padStart(5, '0')))].slice(0, mostCodes)
}

const issuerOf = (name: string | null): FilingRecord['issuer'] =>
  name !== null && /\p{Script=Han}/u.test(name) ? { en: null, zh: name } : { en: name, zh: null }

/** "15/01/2024 08:30" as "2024-01-15T08:30", a day alone as "2024-01-15"; null for a time without a year, as on the home page. */
function releaseTime(time: string): string | null {
  const [, day, month, year, clock] =
    /(?<!\d)(\d{2})\/(\d{2})\/(\d{4})(?!\d)(?:\s+([01]\d:[0-5]\d|2[0-3]:[0-5]\d))?/.exec(time) ?? []
  if (!day || !month || !year) return null
  const iso = `${year}-${month}-${day}`
  if (!fromIso(iso)) return null
  return clock ? `${iso}T${clock}` : iso
}

/** The home page cuts long texts ("Environmental, Social and..."); what was cut is not known. */
const whole = (text: string): string | null => (text === '' || /(?:\.{3}|…)\]?$/.test(text) ? null : text)

/** Without the remark that a headline was changed. The remark that a filing was cancelled stays: it is no headline, it is a fact. */
const unrevised = (text: string): string => text.replace(/^\((?:Headlines Revised|修改後標題)\)\s*/i, '')

/** One record of two rows; where one of them is the cancelled headline of the other, the other's. */
function together(one: FilingRecord, other: FilingRecord): FilingRecord {
  const [first, second] = isCancelled(one) ? [other, one] : [one, other]
  return {
    ...first,
    stockCodes: [...new Set([...first.stockCodes, ...second.stockCodes])].slice(0, mostCodes),
    kind: first.kind ?? second.kind,
    headline: first.headline ?? second.headline,
    title: first.title ?? second.title,
  }
}
