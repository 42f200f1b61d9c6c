import { allMatches } from '../../../src/core/text/all-matches'

/** Plain global patterns as anybody would write them, one for each thing that a filing speaks of: the least that reading one costs. */
const patterns: readonly RegExp[] = [
  /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g,
  /[零〇一二三四五六七八九\d]{4}年[一二三四五六七八九十\d]{1,2}月[一二三四五六七八九十廿卅\d]{1,3}日/g,
  /(?:HK\$|US\$|RMB)\s?[\d,.]+(?: (?:million|billion))?/g,
  /[\d,.]+(?:萬|億|百萬)?(?:港元|美元|元)/g,
  /(?:[A-Z][\w&.()-]* ){1,8}(?:Limited|Ltd\.|Inc\.|LLP)/g,
  /[一-龥()]{2,20}有限公司/g,
  /(?:Mr|Ms|Dr|Mrs)\. [A-Z]\w+(?: [A-Z]\w+){0,3}/g,
  /(?:Rule|Chapter|Section|Appendix) \d+[A-Z]?(?:\.\d+)?(?:\(\w+\))*/g,
  /第[\d.A-Z()]{1,12}[條章]/g,
  /[“「"][^”」"\n]{1,60}[”」"]/g,
  /(?:announcement|circular|prospectus|annual report)s?[^.\n]{0,60}dated|日期為[^。\n]{0,30}(?:公告|通函)/g,
]

/** Runs the patterns one after another over a text and returns how often they match. */
export function floor(text: string): number {
  let matches = 0
  for (const pattern of patterns) matches += allMatches(pattern, text).length
  return matches
}
