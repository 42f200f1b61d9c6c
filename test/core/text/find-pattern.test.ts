import { describe, expect, it } from 'vitest'
import { findPattern, findPlaces } from '../../../src/core/text/find-pattern'

const plain = { matchCase: false, wholeWords: false }
const found = (words: string, text: string, options = plain): string[] => {
  const pattern = findPattern(words, options)
  return pattern
    ? findPlaces(text, pattern).map(({ index, length }) => text.slice(index, index + length))
    : []
}

describe('finding', () => {
  it.each([
    ['Latin words', 'prior announcement', 'the Prior Announcement', ['Prior Announcement']],
    ['across a line end', 'prior announcement', 'prior\nannouncement', ['prior\nannouncement']],
    ['across several spaces', 'a  b', 'a b a   b', ['a b', 'a   b']],
    ['spaced Chinese', '二零二一年', '於二 零 二 一 年 八月', ['二 零 二 一 年']],
    ['Chinese across a line end', '先前公告', '該等先前\n公告內', ['先前\n公告']],
    ['spaced words in set Chinese', '二 零 二一年', '二零二一年', ['二零二一年']],
    ['a mix', '截至2021年', '截至 2021 年', ['截至 2021 年']],
    ['full-width digits', '２０２１', 'in 2021', ['2021']],
    ['a compatibility radical', '⽉', '八月', ['月']],
    ['any dash', 'non-executive', 'non‑executive non–executive', ['non‑executive', 'non–executive']],
    ['a dash at a line end', 'non-executive', 'non-\nexecutive', ['non-\nexecutive']],
    [
      'a dash that was taken for a break',
      're- sults non-executive',
      'results nonexecutive',
      ['results nonexecutive'],
    ],
    ['a dash between figures', '1-2', '12 1–2', ['1–2']],
    ['signs as they stand', 'HK$1.5 (a+b)', 'hk$1.5 (A+B) HK$195', ['hk$1.5 (A+B)']],
    ['accents', 'societe', 'socie\u0301te\u0301', ['socie\u0301te\u0301']],
  ])('%s', (_, words, text, places) => expect(found(words, text)).toEqual(places))

  it.each([
    ['nothing', '', 'text'],
    ['only space', '   ', 'text'],
    ['Latin letters set apart', 'abc', 'a b c'],
    ['words without the space between', 'prior announcement', 'priorannouncement'],
  ])('does not find %s', (_, words, text) => expect(found(words, text)).toEqual([]))

  it.each([
    [{ matchCase: true, wholeWords: false }, ['Term']],
    [{ matchCase: false, wholeWords: true }, ['term', 'Term']],
    [{ matchCase: true, wholeWords: true }, ['Term']],
    [plain, ['term', 'Term', 'term']],
  ])('with %j', (options, places) => {
    const words = options.matchCase ? 'Term' : 'term'
    expect(found(words, 'a term, the Term, a termination', options)).toEqual(places)
  })

  it.each([
    ['公司', '本公司及子公司', ['公司', '公司']],
    ['Board', '董事會Board及Boards', ['Board']],
    ['2021年', '於2021年，12021年', ['2021年']],
  ])('whole words beside Chinese: %s', (words, text, places) =>
    expect(found(words, text, { matchCase: false, wholeWords: true })).toEqual(places),
  )

  // One that is not linear would take minutes.
  it('stays linear on a page of spaces', () => {
    expect(found('甲 乙 丙', ' '.repeat(200_000) + '甲'.repeat(2000))).toEqual([])
  })
})
