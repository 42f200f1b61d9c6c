import { cleanName } from '../entities/finding'
import type { Issuer, NameAt } from './issuer'

/** How far into a text its cover may reach. */
const reach = 4000
/** 閣下如已售出或轉讓名下全部星河控股有限公司之股份: whoever sold the shares of the issuer is told what to do with the document. */
const chinese =
  /名下(?:之|的)?(?:全部|所有)?(?:之|的)?(?<name>(?:(?!股份(?!有限)|[證证]券|登[記记]|[之的])[\p{sc=Han}A-Za-z\d()·]){4,40}?(?:公司|銀行|银行|集團|集团)(?:\([^()]{1,12}\))?)(?:之|的)?(?:全部|所有)?(?:[HA]股)?(?:股份(?!有限)|證券|证券|H股)/u

/** "… all your shares in Galaxy Holdings Limited, you should at once hand this circular …" */
const english =
  /all (?:of )?your (?:[HA] )?[Ss](?:hares|ecurities) (?:of|in) (?<name>(?!the )\p{Lu}[^()\n;]{4,90}?(?:\([^()\n]{2,30}\)[^()\n;]{1,60}?)?)(?:, you should| ?\((?:the )?[“"‘'])/u

function nameAt(pattern: RegExp, text: string): NameAt | null {
  const m = pattern.exec(text)
  const name = m?.groups?.['name']
  if (!m || name === undefined) return null
  const start = m.index + m[0].indexOf(name)
  return { name: cleanName(name), start, end: start + name.length }
}

/** The issuer's names from the words to those who have sold their shares, on the cover of a circular or an offer. */
export const issuerOfCover = (text: string): Issuer => ({
  en: nameAt(english, text.slice(0, reach)),
  zh: nameAt(chinese, text.slice(0, reach)),
})
