import { describe, expect, test } from 'vitest'
import { decode, looksLikeHtml } from '../../../src/entrypoints/cli/decode'

const bytes = (...values: number[]) => Uint8Array.from(values)
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
/** 公告 in Big5. */
const big5 = bytes(0xa4, 0xbd, 0xa7, 0x69)

describe('decode', () => {
  const table: readonly (readonly [what: string, bytes: Uint8Array, isHtml: boolean, text: string])[] = [
    ['UTF-8', new TextEncoder().encode('公告'), false, '公告'],
    ['UTF-8 with a mark', joined(bytes(0xef, 0xbb, 0xbf), new TextEncoder().encode('公告')), false, '公告'],
    ['UTF-16 by its mark', bytes(0xff, 0xfe, 0x6c, 0x51), false, '公'],
    ['Big5 without a name', big5, false, '公告'],
    ['Big5 named by meta', joined(latin('<meta charset="big5">'), big5), true, '<meta charset="big5">公告'],
    ['a wrong name', joined(latin('<meta charset="nonsense">'), big5), true, '<meta charset="nonsense">公告'],
    [
      'GB18030 named by meta',
      joined(latin('<meta charset=gb18030>'), bytes(0xb9, 0xab)),
      true,
      '<meta charset=gb18030>公',
    ],
    ['nothing', bytes(), false, ''],
  ]
  test.each(table)('%s', (_, input, isHtml, text) => {
    expect(decode(input, isHtml)).toBe(text)
  })

  test.each([
    ['<!DOCTYPE html><p>a', true],
    ['\n <html>', true],
    ['<BODY>', true],
    ['Hong Kong, 5 May 2018 <html>', false],
    ['', false],
  ])('%j begins as HTML: %s', (text, isHtml) => {
    expect(looksLikeHtml(latin(text))).toBe(isHtml)
  })
})
