import { fromIso } from '../core/calendar/calendar-date'

/** Where a document stands on HKEXnews, as its address says. */
export interface DocumentAddress {
  /** Its identity: the path in lower case, without host and query. */
  readonly id: string
  /** The address that opens it today: https on www1, in lower case. */
  readonly url: string
  /**
   * `filing`: issued by a listed company; `part`: one file of a filing that was issued in several; `application`: issued by an
   * applicant before it was listed; `display`: put on display, without a day of its own.
   */
  readonly kind: 'filing' | 'part' | 'application' | 'display'
  readonly market: 'sehk' | 'gem'
  /** The day of its release in Hong Kong, ISO; null where the address has none. */
  readonly date: string | null
  readonly language: 'en' | 'zh'
  /** "pdf", "htm", "xls"…, in lower case. */
  readonly extension: string
  /** For a part, the folder it stands in: the NEWS_ID of the filing, or the application's own ("a131511"); else null. */
  readonly folder: string | null
}

const longestAddress = 500

const hosts = /^(?:(?:www|www1|www3)\.)?hkexnews\.hk$/

/** The converter to Simplified Chinese keeps the address that it converts in its own path. */
const converterPath = /^\/tunis\/www\d?\.hkexnews\.hk(?=\/)/

const name = String.raw`(?<name>[\w-]+?)(?<chinese>_c)?\.(?<extension>pdf|html?|xlsx?|docx?|pptx?|txt|zip)`

/** /listedco/listconews/sehk/2018/0313/ltn20180313021.htm, with the parts of a filing one folder below. */
const listed = new RegExp(
  String.raw`^/listedco/listconews/(?<market>sehk|gem)/(?<year>\d{4})/(?<day>\d{4})/(?:(?<folder>\d{6,9})/)?${name}$`,
)

/** /app/sehk/2026/100001/2026033100001.htm, with its files in "documents" or in a folder of parts. */
const application = new RegExp(
  String.raw`^/app/(?<market>sehk|gem)/\d{4}/\d+/(?:(?<folder>[a-z]?\d+)/|documents/)?${name}$`,
)

/** /listedco/listconews/sehk/dod/en.html */
const display = /^\/listedco\/listconews\/(?<market>sehk|gem)\/dod\/(?<name>en|ch)\.(?<extension>html?)$/

/** The day in a file's name: ltn20180313021, 2019111300972, sehk20060102882 and warn26033103584 (years from 2000). */
function dateInName(file: string): string | null {
  const digits =
    /^(?:ltn|gln)?(\d{8})\d{2,5}$/.exec(file)?.[1] ??
    /^(?:sehk|gem|warn)(\d{6})\d{5}$/.exec(file)?.[1]?.padStart(8, '20')
  return digits === undefined ? null : isoDay(digits)
}

function isoDay(digits: string): string | null {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  return fromIso(iso) ? iso : null
}

/** Letters, digits and the few signs of the site's names as themselves, where an address has them escaped ("%5F"). */
const unescaped = (path: string): string =>
  path.replace(/%(?:2d|2e|5f|3[0-9]|[46][1-9a-f]|[57][0-9a])/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  )

/** The path of an HKEXnews page in lower case, without the converter's prefix and session; null for any other address. */
export function hkexnewsPath(address: string, base?: string): string | null {
  if (address.length > longestAddress || !URL.canParse(address, base)) return null
  const { protocol, hostname, pathname } = new URL(address, base)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  const path = unescaped(pathname)
    .toLowerCase()
    .replace(/;.*$/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/listconews\/listedco\//, '/listedco/listconews/')
  if (hosts.test(hostname.replace(/\.$/, ''))) return path
  return hostname === 'sc.hkexnews.hk' && converterPath.test(path) ? path.replace(converterPath, '') : null
}

/**
 * Reads the address of a document on HKEXnews: any of its hosts and of its conversion to Simplified Chinese, http or https, any case,
 * names before and since November 2019. `base` is the page that a relative link stands in. Null for every other address.
 */
export function parseDocumentUrl(address: string, base?: string): DocumentAddress | null {
  const id = hkexnewsPath(address, base)
  if (id === null) return null
  const match = listed.exec(id) ?? application.exec(id) ?? display.exec(id)
  const groups = match?.groups
  if (!groups) return null
  const { market, name: file = '', extension = '', folder, chinese, year, day } = groups
  const inFolder = year && day ? isoDay(year + day) : null
  if (year && inFolder === null) return null
  return {
    id,
    url: `https://www1.hkexnews.hk${id}`,
    kind: kindOf(id, folder),
    market: market === 'gem' ? 'gem' : 'sehk',
    date: dateInName(file) ?? inFolder,
    language: (chinese ?? file === 'ch') ? 'zh' : 'en',
    extension,
    folder: folder ?? null,
  }
}

function kindOf(id: string, folder: string | undefined): DocumentAddress['kind'] {
  if (id.startsWith('/app/')) return 'application'
  if (id.includes('/dod/')) return 'display'
  return folder === undefined ? 'filing' : 'part'
}

/** Whether the address is that of a document that a browser shows as a page of its own text. */
export const isHtmlDocument = (address: DocumentAddress): boolean => address.extension.startsWith('htm')
