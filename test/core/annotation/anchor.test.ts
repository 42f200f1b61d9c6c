import { describe as suite, expect, it } from 'vitest'
import { anchor } from '../../../src/core/annotation/anchor'
import { describe } from '../../../src/core/annotation/describe'
import type { TextTarget } from '../../../src/core/annotation/selectors'
import { createTextDocument } from '../../../src/core/text/create-text-document'

const before =
  'Reference is made to the announcement of Borealis Tin Holdings Limited dated 13 March 2018.\n\n' +
  'The Board has resolved to declare an interim dividend of HK$0.50 per share, which will not be paid in cash.\n\n' +
  'The Company is pleased to announce that the Purchaser has agreed to acquire the mine in Tasmania.\n\n' +
  '董事會欣然宣佈，本公司與買方已訂立買賣協議。'

/** The target of the words as they stand, once, in `before`. */
function target(words: string): TextTarget {
  const start = before.indexOf(words)
  const found = describe(createTextDocument(before), { start, end: start + words.length })
  if (start < 0 || !found) throw new Error(`no such words: ${words}`)
  return found
}

const dividend = 'declare an interim dividend of HK$0.50 per share'
const paid = 'which will not be paid in cash'
const mine = 'the Purchaser has agreed to acquire the mine in Tasmania'

suite('anchoring the words of a note', () => {
  it.each([
    ['in the same text', dividend, before, 'exact', dividend],
    ['after a paragraph came before', dividend, `Clarification.\n\n${before}`, 'moved', dividend],
    ['where lines break elsewhere', mine, before.replace('to acquire the', 'to acquire  the'), 'exact', mine],
    [
      'in spaced Chinese',
      '本公司與買方已訂立買賣協議',
      before.replace('本公司與買方', '本 公 司 與 買 方'),
      'exact',
      '本公司與買方已訂立買賣協議',
    ],
    [
      'with a typing error mended',
      mine,
      before.replace('agreed', 'agreeed'),
      'moved',
      mine.replace('agreed', 'agreeed'),
    ],
    [
      'with another figure',
      dividend,
      before.replace('0.50', '0.05'),
      'changed',
      dividend.replace('0.50', '0.05'),
    ],
    [
      'with another currency',
      dividend,
      before.replace('HK$', 'US$'),
      'changed',
      dividend.replace('HK$', 'US$'),
    ],
    ['without its negation', paid, before.replace('not be', 'be'), 'changed', paid.replace('not be', 'be')],
    [
      'with another name',
      mine,
      before.replace('Tasmania', 'Victoria'),
      'changed',
      mine.replace('Tasmania', 'Victoria'),
    ],
    [
      'with another Han character',
      '本公司與買方已訂立買賣協議',
      before.replace('已訂立', '未訂立'),
      'changed',
      '本公司與買方未訂立買賣協議',
    ],
  ])('%s', (_, words, text, how, now) => {
    const document = createTextDocument(text)
    const found = anchor(document, target(words))
    expect(found?.how).toBe(how)
    expect(found?.text).toBe(now)
    const inText = document.toText(found?.span ?? { start: 0, end: 0 })
    expect(document.text.slice(inText.start, inText.end)).toBe(now)
  })

  it.each([
    ['kept its hyphen', 'made on 28 Octo-ber 2030 by', 'made on 28 October 2030 by'],
    ['kept its hyphen and a space', 'the Announce- ment of that', 'the Announcement of that'],
    ['had a space in place of a soft hyphen', 'the Announce ment of that', 'the Announcement of that'],
    ['lost its hyphen', 'its nonexecutive Directors', 'its non-executive Directors'],
  ])('finds the words of a note that was made when a broken word %s', (_, then, now) => {
    const text = (words: string): string => `As is said, the deed was ${words} and it holds to this day.`
    const old = text(then)
    const note = {
      quote: {
        type: 'TextQuoteSelector',
        exact: then,
        prefix: old.slice(0, 25),
        suffix: ' and it holds to this day.',
      },
      position: { type: 'TextPositionSelector', start: 25, end: 25 + then.length },
    } as const
    for (const target of [note, { ...note, quote: { ...note.quote, prefix: '', suffix: '' } }]) {
      expect(anchor(createTextDocument(text(now)), target)).toMatchObject({ how: 'moved', text: now })
    }
  })

  it('finds the words of a note behind a word that was broken when it was made', () => {
    const [then, now] = ['the deed of 28 Octo-ber 2030', 'the deed of 28 October 2030']
    const note = {
      quote: {
        type: 'TextQuoteSelector',
        exact: 'was signed',
        prefix: `As is said, ${then} `,
        suffix: ' by both.',
      },
      position: { type: 'TextPositionSelector', start: 41, end: 51 },
    } as const
    const document = createTextDocument(`As is said, ${now} was signed by both.`)
    expect(anchor(document, note)).toMatchObject({ text: 'was signed', span: { start: 40, end: 50 } })
  })

  it.each([
    ['a text without them', 'Nothing of the kind stands in this other document, which is about shipping.'],
    ['an empty text', ''],
  ])('finds nothing in %s', (_, text) => {
    expect(anchor(createTextDocument(text), target(mine))).toBeNull()
  })

  it('chooses between equal words by what stands around them', () => {
    const row = (name: string): string => `The fee of ${name} is HK$100,000 a year, payable monthly.\n\n`
    const text = ['Chan', 'Wong', 'Lee'].map(row).join('')
    const start = text.indexOf('HK$100,000', text.indexOf('Wong'))
    const note = describe(createTextDocument(text), { start, end: start + 10 }) as TextTarget
    const moved = createTextDocument(row('Cheung') + row('Ho') + text)
    const span = anchor(moved, note)?.span
    expect(moved.source.slice(0, span?.start).match(/\w+(?= is [^.]*$)/)?.[0]).toBe('Wong')
  })

  it('does not give a short quote to another place with the same words', () => {
    const note = describe(createTextDocument('The rate of Chan is 10% a year.'), {
      start: 20,
      end: 23,
    }) as TextTarget
    expect(note.quote.exact).toBe('10%')
    expect(anchor(createTextDocument('Sales rose by 10% in the second half.'), note)).toBeNull()
  })

  it('describes nothing where nothing is selected', () => {
    expect(describe(createTextDocument('a   b'), { start: 1, end: 4 })).toBeNull()
  })

  // Without a bound it would take minutes.
  it('looks through a long text of nearly the same words', () => {
    const long = createTextDocument(`${mine.replaceAll('e', 'a')}. `.repeat(70_000))
    expect(anchor(long, target(mine))?.how).toBe('changed')
  })
})
