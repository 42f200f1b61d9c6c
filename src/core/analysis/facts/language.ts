import { isHanUnit } from '../../text/unit-traits'
import type { FilingLanguage } from '../analysis'

/** A longer text's language is told by so many samples of so many code units, evenly spread. */
const [samples, sampleUnits] = [80, 500]

/** The language of a text by its share of Han characters, a Latin word counted as about two of them. */
export function languageOf(text: string): FilingLanguage {
  const parts = text.length <= samples * sampleUnits ? [text] : samplesOf(text)
  let [chinese, words] = [0, 0]
  for (const part of parts) {
    const counted = countsOf(part)
    chinese += counted.han
    words += counted.words
  }
  const share = chinese / Math.max(1, chinese + 1.7 * words)
  if (share < 0.3) return 'en'
  return share > 0.6 ? 'zh' : 'bilingual'
}

/** How many Han characters a text has, and how many words of two Latin letters or more. */
function countsOf(text: string): { han: number; words: number } {
  let [han, words, letters] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isLetter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
    letters = isLetter ? letters + 1 : 0
    if (letters === 2) words += 1
    else if (!isLetter && isHanUnit(unit)) han += 1
  }
  return { han, words }
}

const samplesOf = (text: string): string[] =>
  Array.from({ length: samples }, (_, index) => {
    const start = Math.floor((index * (text.length - sampleUnits)) / (samples - 1))
    return text.slice(start, start + sampleUnits)
  })
