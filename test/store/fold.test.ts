import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldWithOrigins } from '../../src/store/fold'

test.each([
  ['case', 'HARBOUR Lantern', 'harbour lantern'],
  ['runs of spaces', '  two \n\t words ', 'two words'],
  ['a space before and after', ' a ', 'a'],
  ['full width', 'ＡＢＣ１２３（甲）', 'abc123(甲)'],
  ['spaces between Han', '金 海 明 珠', '金海明珠'],
  ['spaces beside Han', '於 2031 年 2 月', '于2031年2月'],
  ['Traditional', '補充公佈', '补充公布'],
  ['Simplified', '补充公布', '补充公布'],
  ['Hong Kong forms', '説明衞生滙率產業綫', '说明卫生汇率产业线'],
  ['Kangxi radicals', '⼈⼝⽉', '人口月'],
  ['radicals of the supplement', '⻓⾦', '长金'],
  ['accents', 'Café São Zürich', 'cafe sao zurich'],
  ['composed and decomposed', 'e\u0301', 'e'],
  ['dashes', 'CAR\u2011T \u2014 A\u2212B', 'car-t - a-b'],
  ['quotes', '\u201cTerm\u201d \u2018x\u2019', '"term" \'x\''],
  ['quotes that are compositions', '\u2034 \uff62x\uff63 \ufe41y\ufe44 \uff40', '\'\'\' "x" "y" \''],
  ['invisible', 'soft\u00adhyphen\u200b\ufeff', 'softhyphen'],
  ['ligatures', 'ﬁnance', 'finance'],
  ['beyond the plane', '𠮷田', '𠮷田'],
  ['a lone surrogate', 'a\ud800b', 'a\ud800b'],
  ['nothing', '', ''],
])('%s', (_, text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['different words', 'announcement', 'announcements'],
  ['figures', '0.50', '0.05'],
  ['spaces of Latin words', 'black board', 'blackboard'],
  ['other Han characters', '購買', '出售'],
])('keeps apart: %s', (_, a, b) => {
  expect(fold(a)).not.toBe(fold(b))
})

const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(' ', '\n', '後', '后', '“', '—', 'é', 'e\u0301', '㈱', 'İ', 'Σ', '𠮷', '\u3000', 'A'),
  ),
})

test('folding twice is folding once, and origins cover the text in order', () => {
  fc.assert(
    fc.property(text, (given) => {
      const folded = foldWithOrigins(given)
      expect(fold(given)).toBe(folded.text)
      expect(fold(folded.text)).toBe(folded.text)
      expect(folded.starts.length).toBe(folded.text.length)
      folded.starts.forEach((start, i) => {
        expect(start).toBeLessThan(folded.ends[i] ?? 0)
        expect(start).toBeGreaterThanOrEqual(folded.starts[i - 1] ?? 0)
      })
    }),
    // a space within a character: once it came from nowhere
    { numRuns: 500, examples: [['é\ufe74'], ['\ufdfa']] },
  )
})
