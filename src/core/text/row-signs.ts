import { terminal } from './line-signs'

const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90

/** A row whose dots lead to its value: "Last day of dealings . . . . . . Monday, 6 April"; not one that goes on in the next line: ". . . 4:30 p.m. on". */
export const isLeaderRow = (line: string): boolean =>
  (line.includes('. . . .') || line.includes('.....') || line.includes('……')) &&
  !/(?:\.|,|\b(?:on|by|to|and|from|before|after|than|of|or|at|the|around|about))$/.test(line)

/** A row of a table that ends in two figures or dashes: "Chan Tai Man – 1,078,697 36.05%"; a sentence hardly ends so. */
export const isFigureRow = (line: string): boolean =>
  figureEnds.has(line.charCodeAt(line.length - 1)) && figures.test(line.slice(-48))
const figureEnds = new Set(Array.from('0123456789%)–—-', (sign) => sign.charCodeAt(0)))
const figures =
  / (?:\(?\d[\d,]*[,.]\d+%?\)?|[–—-]|[A-Z][a-z]{2,8} (?:19|20)\d\d) (?:\(?\d[\d,]*[,.]\d+%?\)?|[–—-])$/

/** A row of a table of companies, whose name begins it, and its place and its figures stand behind: "Tin Trading Limited Hong Kong HK$1 100%". */
export const isCompanyRow = (line: string): boolean =>
  mayBeCompanyRow(line) && companyRow.test(line.slice(0, 160)) && !terminal.test(line)

/** What few other lines are. */
function mayBeCompanyRow(line: string): boolean {
  if (opensRow(line)) return digit.test(line) && latinForms.test(line)
  const form = line.lastIndexOf('公司', longestHanName)
  return form > 1 && placeBehind.test(line.slice(form + 2, form + 12))
}
const digit = /\d/
const latinForms = /Limited|Ltd|LLC|Inc|GmbH|B\.V\.|S\.A\.|Bhd|L\.P\.|^PT |^OOO /
const longestHanName = 32
const placeBehind = /^[#*^†]{0,2}(?:\([^()]{1,6}\))? ?[香中英開开百澳新薩萨馬马台日美德]/u
const companyRow =
  /^(?:(?:\(?[\p{Lu}\d][\p{L}\d.&’'()-]*,? |(?:of|and|&) ){1,8}(?:Limited|Ltd\.?|LLC|Inc\.?|GmbH|B\.V\.|S\.A\.|Bhd\.?|L\.P\.)|(?:PT|OOO) (?:\p{Lu}\p{L}+ ?){1,4})[#*^†]{0,2}(?: \([^()]{1,20}\))? ?\p{Lu}[\p{L}/.]+,? (?:\p{Lu}[\p{L}/.]+,? |the |of |and ){0,3}(?:[A-Z]{2,3}[ $]?|[€£¥$])?\d[\d,.]*%?(?: |$)|^[\p{sc=Han}()A-Za-z]{2,30}公司[#*^†]{0,2}(?:\([^()]{1,6}\))? ?(?:香港|中[國国]|英[屬属]|[開开]曼|百慕|[澳門门]{2}|新加坡|薩摩[亞亚]|馬來|台[灣湾]|日本|美[國国]|英[國国]|德[國国])\p{sc=Han}{0,8},? ?(?:[A-Z]{2,3}\$?|人民[幣币])?\d/u

/** The head of a table of people or companies: "Name of Director Personal interest". */
export const opensTable = (line: string): boolean => line.startsWith('Name') && peopleColumn.test(line)
const peopleColumn =
  /^Names? of (?:the )?(?:director|shareholder|grantee|subsidiar|compan|holder|substantial)/i

/** Whether a line begins with a capital, as a row of a table does, behind a bracket perhaps. */
export const opensRow = (line: string): boolean => {
  const first = line.charCodeAt(0)
  return isUpper(first === 0x28 ? line.charCodeAt(1) : first)
}
