import { describe, expect, it } from 'vitest'
import { widthFont } from '../../../src/sources/pdf/width-font'

/** The tables of a font by their tags. */
function tablesOf(font: Uint8Array): Map<string, DataView> {
  const view = new DataView(font.buffer)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const entry = 12 + 16 * i
      const tag = String.fromCharCode(...font.slice(entry, entry + 4))
      return [tag, new DataView(font.buffer, view.getUint32(entry + 8), view.getUint32(entry + 12))]
    }),
  )
}

/** The width of a character, as a reader of fonts finds it: by format 4 of its character map. */
function widthOf(font: Uint8Array, character: string): number | null {
  const tables = tablesOf(font)
  const [cmap, hmtx] = [tables.get('cmap')!, tables.get('hmtx')!]
  const segments = cmap.getUint16(12 + 6) / 2
  const code = character.charCodeAt(0)
  for (let i = 0; i < segments; i++) {
    const end = cmap.getUint16(12 + 14 + 2 * i)
    const start = cmap.getUint16(12 + 16 + 2 * segments + 2 * i)
    if (code < start || code > end) continue
    const glyph = (code + cmap.getUint16(12 + 16 + 4 * segments + 2 * i)) & 0xffff
    return glyph === 0 ? null : hmtx.getUint16(4 * glyph)
  }
  return null
}

describe('widthFont', () => {
  const font = widthFont(
    new Map([
      [0x42, 667.4],
      [0x20, 250],
      [0x41, 722],
      [0x2019, 333],
    ]),
  )

  it.each([
    [' ', 250],
    ['A', 722],
    ['B', 667],
    ['’', 333],
    ['C', null],
    ['年', null],
  ])('%j is %j wide', (character, width) => expect(widthOf(font, character)).toBe(width))

  it('has the tables that browsers ask for, in order and within the file', () => {
    const tables = [...tablesOf(font)]
    expect(tables.map(([tag]) => tag)).toEqual([
      'OS/2',
      'cmap',
      'glyf',
      'head',
      'hhea',
      'hmtx',
      'loca',
      'maxp',
      'name',
      'post',
    ])
    for (const [, table] of tables) expect(table.byteOffset % 4).toBe(0)
    expect(tables.map(([tag, table]) => [tag, table.byteLength])).toEqual(
      expect.arrayContaining([
        ['OS/2', 96],
        ['head', 54],
        ['hhea', 36],
        ['maxp', 32],
        ['post', 32],
        ['loca', 12],
      ]),
    )
  })
})
