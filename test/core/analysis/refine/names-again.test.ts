import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

/** The words of each place where somebody is named, with the recogniser or refiner that found it. */
function places(text: string): string[] {
  const { mentions } = createAnalyser().analyse(createTextDocument(text))
  return mentions
    .filter((m) => m.kind === 'person')
    .map(({ start, end, by }) => `${text.slice(start, end)} (${by.split('/')[1]})`)
}

const again = '(term-uses)'

describe('people whose names are known from elsewhere in the text', () => {
  test.each<readonly [text: string, ...places: string[]]>([
    [
      'Ms. Pradeepa Wilde is a director.\nOptions\nPradeepa Wilde 5 May 2020\nPRADEEPA Wilde 6 May 2020\nPRADEEPA WILDE',
      'Pradeepa Wilde (person)',
      `Pradeepa Wilde ${again}`,
      `PRADEEPA Wilde ${again}`,
      `PRADEEPA WILDE ${again}`,
    ],
    ['Wilde Pradeepa left. Ms. Wilde Pradeepa spoke.', `Wilde Pradeepa ${again}`, 'Wilde Pradeepa (person)'],
    ['Mr. Tong Ka Lok founded the Tong Ka Lok Foundation and Old Tong Ka Lok Road.', 'Tong Ka Lok (person)'],
    ['The “Board” of Tong Ka Lok met.'],
    [
      '唐家樂先生(「唐先生」)為董事。\n2020年5月5日 唐家樂\n唐家樂慈善基金',
      '唐家樂 (han-person)',
      `唐家樂 ${again}`,
    ],
  ])('%s', (text, ...expected) => {
    expect(places(text)).toEqual(expected)
  })
})
