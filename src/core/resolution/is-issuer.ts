import type { FilingRecord } from '../annotation/filing'

/** A company's name without what is written now this way, now that: case, punctuation, the article, Ltd and Limited. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\blimited\b/g, 'ltd')
    .replace(/\bcompany\b/g, 'co')
    .replace(/\bcorporation\b/g, 'corp')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a filing is by the company of a name as written in another filing: the whole name in either language, never a part of it. */
export function isIssuer(name: string, { issuer }: Pick<FilingRecord, 'issuer'>): boolean {
  const wanted = folded(name)
  return wanted !== '' && [issuer.en, issuer.zh].some((one) => one !== null && folded(one) === wanted)
}
