/** What a document's path on HKEXnews tells of its place among others. */
export interface DocumentName {
  /** The folder: market and day. */
  readonly folder: string
  /** "ltn", "sehk" or nothing. */
  readonly prefix: string
  /** Its number within the day. */
  readonly number: number
  readonly language: 'en' | 'zh'
  /** Htm and html are one. */
  readonly format: string
}

/** .../2018/0313/ltn20180313021_c.htm, .../2021/0504/2021050400123.pdf, .../sehk20060102882.pdf */
const pattern =
  /^(?<folder>\/.*\/)(?:(?<old>ltn|gln)?\d{8}(?<number>\d{2,5})|(?<other>sehk|gem|warn)\d{6}(?<sequence>\d{5}))(?<chinese>_c)?\.(?<format>[a-z]{3,4})$/

/** Reads the path that is a filing's identity; null where its name bears no number. */
export function documentName(id: string): DocumentName | null {
  const groups = pattern.exec(id)?.groups
  if (!groups) return null
  const { folder = '', old, other, number, sequence, chinese, format = '' } = groups
  return {
    folder,
    prefix: old ?? other ?? '',
    number: Number(number ?? sequence),
    language: chinese === undefined ? 'en' : 'zh',
    format: format.startsWith('htm') ? 'htm' : format,
  }
}
