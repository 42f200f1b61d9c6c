import { ofKind } from '../of-kind'
import type { Finding } from '../recogniser'
import type { FilingHead } from './filing-head'
import type { NameAt } from './issuer'

/**
 * A line of capitals that were set apart: what parted its words is lost, and where a font draws two letters together a part stands alone,
 * "NORTHMEREQ UAYLI MITED".
 */
const setApart = /^(?=[^\p{Ll}\p{sc=Han}]+$)(?:.*\p{Lu}{15}|(?:.*(?<!\p{L})\p{Lu}{1,2}(?!\p{L})){3})/u

const lettersOf = (words: string): string => words.replace(/[^\p{L}\d]/gu, '').toLowerCase()

/** The issuer's English name where the head spells it letter by letter: as the text writes it elsewhere; null where no line does. */
export function spelledName(head: FilingHead, findings: readonly Finding[]): NameAt | null {
  for (const { text, start, end } of head.above) {
    if (text.length > 160 || !setApart.test(text)) continue
    const letters = lettersOf(text)
    const own = ofKind(findings, 'company').find(
      ({ name }) => name.includes(' ') && name.length < 2 * letters.length && lettersOf(name) === letters,
    )
    if (own) return { name: own.name, start, end }
  }
  return null
}
