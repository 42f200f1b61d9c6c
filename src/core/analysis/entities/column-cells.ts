import {
  companyForms,
  genericNameWords,
  notInCompanyName,
  weakCompanyWords,
} from '../vocabulary/company-forms'
import { withoutPoints } from './bare-word'

/** Words that a name does not begin with, beside those of every company's name. */
const kinds = new Set(
  (
    'Private Equity Venture Center Center) Partnership Limited Asset Engineering Electronics Electronic Medical Software Network Logistics Culture ' +
    'Education Environmental Energy Information Equipment Automation Commercial Trade Communication Health Food Chemical Machinery Media Leasing CPA ' +
    'Financial Products Income Master Industry Industries Healthcare Biomedical ' +
    'Dyeing Printing Weaving Knitting Garment Garments Textile Textiles Footwear Packaging Plastic Plastics Furniture Toys Shipping Transportation Biotechnology Biological'
  ).split(' '),
)
/** What one line of a cell consists of: capitalised words, a place in brackets, the small words between them. */
export const cell =
  /^(?:The )?(?:\d?\p{Lu}[\p{L}\d.&’'-]*|\d{1,3}|\(\p{Lu}[\p{L} .]{1,22}\)|(?:and|of|for|&)(?= |$))(?: (?:\p{Lu}[\p{L}\d.&’'-]*|\d{1,3}(?= |$)|\(\p{Lu}[\p{L} .]{1,22}\)|(?:and|of|for|&)(?= |$)))*$/u
/** What another column may have between two lines of a name. */
const placeAlone =
  /^(?:Hong Kong(?: SAR)?|(?:Mainland )?China|PRC|Cayman Islands|British Virgin Islands|BVI|Singapore|Macau|Macao)$/
/** What another column answers. */
const answers = new Set(['No', 'Yes', 'N/A', 'Nil'])
/** Whether a line is what another column has: where a company is. */
export const isPlaceAlone = (line: string): boolean => placeAlone.test(line)
/** Whether words end in a legal form. */
export const endsInForm = new RegExp(`(?<!\\p{L})(?:${companyForms.join('|')})$`, 'u')

const isGenericAsWritten = (word: string): boolean =>
  genericNameWords.has(word) || weakCompanyWords.has(word) || kinds.has(word)

/** Whether a word alone makes no name, in capitals too. */
export const isGenericWord = (word: string): boolean =>
  isGenericAsWritten(word) ||
  (word.length > 3 &&
    word === word.toUpperCase() &&
    isGenericAsWritten(word.charAt(0) + word.slice(1).toLowerCase()))

/** A place in brackets that belongs to the name before it: "Northmere (HK)". */
const placed = / \((?:HK|Hong Kong|H\.K\.|Asia|BVI|China|Cayman|Singapore|Macau|International)\)$/

/** Whether a line may be a part of a name, and whether the name may begin with it; 'word': with this one word; null where it is none. */
export function partOf(line: string, most: number): 'start' | 'middle' | 'word' | null {
  if (line === 'Corporation') return 'middle'
  if (line.length > most || !cell.test(line) || endsInForm.test(line)) return null
  if (placeAlone.test(line) || answers.has(line)) return null
  const words = line.match(/(?<![\p{L}(])\p{Lu}[\p{L}\d.&’'-]*(?![^(]*\))/gu)?.map(withoutPoints) ?? []
  const own = words.filter((word, i) => !isGenericWord(word) && !(i === 0 && word === 'The'))
  if (own.some((word) => notInCompanyName.has(word))) return null
  // one word may be the head of a column, "Listed", where a whole name stands below it
  if (own.length === 1 && words.length === 1 && !placed.test(line)) return 'word'
  return own.some((word) => !/^\d/.test(word)) && !/^(?:and|of|for|&|\(|\d|No\.? ?\d)/.test(line)
    ? 'start'
    : 'middle'
}
