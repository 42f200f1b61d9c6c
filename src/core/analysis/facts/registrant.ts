import { cleanName } from '../entities/finding'
import { nobody, type Issuer } from './issuer'

/** A form of the American commission says so at its head. */
const reach = 4000
const registrant =
  /(?:^|\n) ?(?<name>\p{Lu}[^\n]{2,90}?) ?\n ?\((?:Exact|Translation) (?:of |[Nn]ame of )?[Rr]egistrant/u
const form = /\bFORM (?:6-K|8-K|20-F|10-[KQ])\b/i

/** Whether a text is a form of the American commission, which companies listed in both places file here too. */
export const isAmericanForm = (text: string): boolean => form.test(text.slice(0, reach))

/** The name above "(Translation of registrant’s name into English)". */
export function issuerOfRegistrant(text: string): Issuer {
  const m = registrant.exec(text.slice(0, reach))
  const name = m?.groups?.['name']
  if (!m || name === undefined) return nobody
  const start = m.index + m[0].indexOf(name)
  return { en: { name: cleanName(name), start, end: start + name.length }, zh: null }
}
