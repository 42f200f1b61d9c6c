import { runInThisContext } from 'node:vm'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { letterRanges, writeOutLetterClasses } from '../../../src/core/text/letter-classes'

const writtenOut = (code: string): string =>
  writeOutLetterClasses(code, (script) => parseSync('script.js', script).program)

/** The pattern that a script is, once its classes are written out. */
const patternOf = (code: string): RegExp => runInThisContext(writtenOut(code)) as RegExp

/** What matches one of two classes and not the other, of all signs that a normalised text may have. */
function differences(name: string): string[] {
  const [ranges, named] = [new RegExp(`[${letterRanges[name]}]`, 'u'), new RegExp(`\\p{${name}}`, 'u')]
  return Array.from({ length: 0x323b0 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => sign.normalize('NFKC') === sign && ranges.test(sign) !== named.test(sign))
}

describe('classes of letters, written out', () => {
  it.each([
    [
      'a pattern',
      String.raw`/^\p{Lu}\p{Ll}+$/u`,
      ['Harrow', 'Élan', 'Škoda'],
      ['harrow', 'HARROW', '陳大文'],
    ],
    ['within brackets', String.raw`/^[\p{L}’-]+$/u`, ['O’Brien-Chan', '陳大文', 'Ångström'], ['a b', '12']],
    ['not of a class', String.raw`/^\P{L}+$/u`, ['12, ', '（）'], ['a1', '三']],
    ['behind a bracket that is escaped', String.raw`/^\[\p{Lu}\]$/u`, ['[A]'], ['[a]', 'A']],
    ['behind an escaped backslash', String.raw`/^\\\p{Lu}$/u`, ['\\A'], ['A', '\\a']],
    ['a string', String.raw`new RegExp('^(?:\\p{Lu}|[\\p{sc=Han}\\d])+$', 'u')`, ['A三4'], ['a', 'ア']],
    ['an escaped backslash in a string', String.raw`new RegExp('^\\\\\\p{Lu}$', 'u')`, ['\\A'], ['A']],
    ['a template', 'new RegExp(`^${"[\\\\p{Nd}]"}\\\\p{Lu}$`, "u")', ['1A', '２B'], ['AA', '11']],
    [
      'a template that is raw',
      'new RegExp(String.raw`^\\p{Lu}(?:${"\\\\p{Ll}"}|\\d)$`, "u")',
      ['Aa', 'A1'],
      ['AA'],
    ],
    ['brackets around a value', 'new RegExp(`^[${"a"}\\\\p{Lu}]+$`, "u")', ['aA'], ['b']],
  ])('are the same in %s', (_, code, matched, others) => {
    const pattern = patternOf(code)
    expect(pattern.source).not.toMatch(/\\[pP]\{/)
    expect(matched.filter((words) => !pattern.test(words))).toEqual([])
    expect(others.filter((words) => pattern.test(words))).toEqual([])
  })

  it.each([
    ['a class that has no ranges', String.raw`/\p{Sc}\p{M}/u`],
    ['the opposite of a class, within brackets', String.raw`/[\P{L}]/u`],
    ['no pattern', "const words = 'p{L} [ ]'"],
  ])('stay: %s', (_, code) => {
    expect(writtenOut(code)).toBe(code)
  })

  it.each([
    ['open', String.raw`const within = '[\\p{Lu}'`],
    ['close', String.raw`const within = '\\p{Lu}]'`],
  ])('are refused in brackets that %s in another string', (_, code) => {
    expect(() => writtenOut(code)).toThrow('in another string')
  })

  it('tell Latin-1, kana and Han as the names of the classes do', () => {
    const everyday = /^[!-ÿ\u2000-\u20ff\u2190-\u2bff\u3000-\u303a\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]$/
    const differing = Object.keys(letterRanges).flatMap((name) => [
      name,
      ...differences(name).filter((sign) => everyday.test(sign)),
    ])
    expect(differing).toEqual(Object.keys(letterRanges))
  })

  it('have both capitals and small letters where the two alternate, and miss no Latin letter', () => {
    const latin = /^\p{sc=Latin}$/u
    for (const name of ['Lu', 'Ll', 'L', 'sc=Latin']) {
      const ranges = new RegExp(`[${letterRanges[name]}]`, 'u')
      const missed = differences(name).filter(
        (sign) => latin.test(sign) && sign < '\u0250' && !ranges.test(sign),
      )
      expect(missed).toEqual([])
    }
    expect(
      differences('Lu')
        .filter((sign) => sign < '\u0250')
        .every((sign) => /\p{L}/u.test(sign)),
    ).toBe(true)
  })
})
