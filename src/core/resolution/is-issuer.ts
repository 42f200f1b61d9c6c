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

/** What stands between those who issued something together: "Foo Limited and Bar Limited", 港星有限公司及燈灣有限公司. */
const parties = / and |及|與|与|和/

/**
 * Whether a filing is by the company of a name as written in another filing, or by one of several named together: the whole name in either
 * language, never a part of it.
 */
export function isIssuer(name: string, { issuer }: Pick<FilingRecord, 'issuer'>): boolean {
  const wanted = [name, ...name.split(parties)].map(folded).filter((one) => one !== '')
  return [issuer.en, issuer.zh].some((one) => one !== null && wanted.includes(folded(one)))
}
