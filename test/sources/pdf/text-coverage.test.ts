import { describe, expect, it } from 'vitest'
import { healthOf } from '../../../src/sources/pdf/text-coverage'

describe('healthOf', () => {
  it.each<[string, string[], string]>([
    ['words', ['Borealis Tin', '北礦錫業'], 'text'],
    ['nothing', [], 'empty'],
    ['blank strings', ['', ' ', '\u00a0', '\u200b'], 'empty'],
    ['glyphs of private use', ['\ue012\ue013\ue014', '\ue0a0'], 'broken'],
    ['control characters', ['\u0001\u0002\u0003\u0004'], 'broken'],
    ['numbers of glyphs', ['5HIHUHQFH\u0003LV\u0003PDGH\u0003WR'], 'broken'],
    ['marks of replacement', ['\ufffd\ufffd\ufffd of'], 'broken'],
    ['a bullet of a symbol font', ['\uf0b7', 'the first of several items'], 'text'],
    ['Han characters beyond the basic plane', ['\u{20bb7}\u{2a6a5}'], 'text'],
  ])('%s', (_, strings, health) =>
    expect(healthOf(strings.map((str) => ({ str, fontName: 'f1' })))).toBe(health),
  )

  it.each<[string, [font: string, words: string][], string]>([
    [
      'a font of several without characters',
      [
        ['f1', 'Reference is made to the announcement of the Company'],
        ['f2', '5HIHUHQFH\u0003LV\u0003PDGH'],
      ],
      'broken',
    ],
    [
      'boxes to be ticked',
      [
        ['f1', 'Reference is made to the announcement of the Company, and to the circular'],
        ['f2', '\uf0a8\uf0fe'],
      ],
      'text',
    ],
    ['nothing but boxes', [['f2', '\uf0a8\uf0fe']], 'broken'],
  ])('%s', (_, strings, health) =>
    expect(healthOf(strings.map(([fontName, str]) => ({ str, fontName })))).toBe(health),
  )
})
