import { upTo } from '../../text/all-matches'

/** Where companies publish for the investors of another exchange. */
const exchanges =
  /\b(?:Shanghai|Shenzhen|Singapore|New York|London|Tokyo|Taiwan|Korea|Australian)(?: Stock| Securities)? Exchange|\b(?:SGX|SSE|SZSE|NYSE|NASDAQ|ASX|LSE|AIM|TSX|TSX-V|KRX|TWSE)\b/i
const sentenceEnd = /[.;\n]/

/** The words after `at` to the end of the sentence, or as far as somewhere may be named to publish on. */
const restOf = (text: string, at: number): string => upTo(sentenceEnd, text.slice(at, at + 160))

/** Whether what another company issued was for another exchange: by the words up to its date, or by those from `at` on. */
export const isElsewhere = (words: string, text: string, at: number): boolean =>
  exchanges.test(`${words}${restOf(text, at)}`)
