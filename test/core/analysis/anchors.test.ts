import { describe, expect, test } from 'vitest'
import {
  capitalsIn,
  hasHan,
  anchors,
  literalStarts,
  literalWords,
  matchesAt,
  matchesBefore,
  nearTo,
} from '../../../src/core/analysis/anchors'

describe('anchors', () => {
  const some = anchors(['Stock Exchange', 'stock', 'HK$', 'L.P.', '公司', '股份有限公司', '1H'])
  test.each<[text: string, places: number[]]>([
    ['', []],
    ['the Stock Exchange', [4]],
    ['STOCK\nEXCHANGE, stocks', [0, 16]],
    ['livestock', []],
    ['2stock 公stock', [1, 8]],
    ['HK$1, hk$1, XHK$1', [0, 6]],
    ['Foo L.P.', [4]],
    ['某某股份有限公司', [2, 6]],
    ['in 1H2025 and 11H', [3, 15]],
    ['stoc', []],
  ])('%j', (text, places) => {
    expect(some.in(text)).toEqual(places)
  })

  test('whole words are found where no letter follows', () => {
    const whole = anchors(literalWords('Inc\\b\\.?'))
    expect(whole.in('Inc inc. INC2 Inc美 include Inc\nINC')).toEqual([0, 4, 9, 14, 27, 31])
  })

  test('that are made later are found in a text that was read before', () => {
    const text = 'one word and another'
    some.in(text)
    expect(anchors(['another']).in(text)).toEqual([13])
  })
})

const starts = (matches: Iterable<RegExpExecArray>): number[] => [...matches].map(({ index }) => index)

describe('matches', () => {
  const text = 'aa ab aab'

  test('at places, none within the one before', () => {
    expect(starts(matchesAt(/a+b?/y, text, [0, 1, 4, 6]))).toEqual([0, 6])
  })

  test('before places, each place tried once and none within the one before', () => {
    const opens = (unit: number) => unit === 97
    expect(starts(matchesBefore(/a+b/y, text, [1, 4, 8], { reach: 2, opens }))).toEqual([3, 6])
    expect(starts(matchesBefore(/a/y, text, [1], { reach: 9, opens }))).toEqual([0, 1])
  })

  test('nearTo tells what is near whatever the order of asking', () => {
    const isNear = nearTo([3, 10], 2)
    expect([0, 1, 3, 4, 9, 11, 2].map(isNear)).toEqual([false, true, true, false, true, false, true])
  })
})

test.each<[source: string, starts: string[]]>([
  ['Co\\.? Ltd\\b\\.?', ['Co. Ltd', 'Co Ltd']],
  ['S\\.A\\.', ['S.A.']],
  ['results?', ['results', 'result']],
  ['A/S', ['A/S']],
  ['Rule \\d', ['Rule ']],
  ['B{2}', ['']],
  ['Pte,?(?:Ltd)', ['Pte,', 'Pte']],
])('what fits %s begins with one of %j', (source, starts) => {
  expect(literalStarts(source)).toEqual(starts)
})

test.each<[source: string, words: string[]]>([
  ['Inc\\b\\.?', ['Inc\b']],
  ['SE', ['SE\b']],
  ['SP(?! [A-Z])', ['SP\b']],
  ['S\\.?A', ['S.A\b', 'SA\b']],
  ['Co(?:mpany)?', ['Co']],
  ['Corp[.a-z]*', ['Corp']],
])('whole words fit %s where they begin with one of %j', (source, words) => {
  expect(literalWords(source)).toEqual(words)
})

test.each<[text: string, capitals: string]>([
  ['the board', ''],
  ['The Board of eBay', 'T|B|B'],
  ['reMarkable, McDonald', 'M'],
  ['Foo-Bar 9 ÉCOLE', 'F|B|9|É|C'],
  ['本公司 Foo', 'F'],
])('%j has the capitals and figures %j that may open a word', (text, capitals) => {
  expect(Array.from(capitalsIn(text), (at) => text[at]).join('|')).toBe(capitals)
})

test.each<[text: string, has: boolean]>([
  ['The Company', false],
  ['（“Foo”）、', false],
  ['Foo 公司', true],
  ['〇', true],
])('%j has Han characters: %j', (text, has) => {
  expect(hasHan(text)).toBe(has)
})
