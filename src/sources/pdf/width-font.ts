import type { GlyphWidths } from './glyph-widths'

/** Units to the size of the font; widths come in the same. */
const unitsPerEm = 1000
/** How far the font reaches above and below its baseline: as the most usual ones do. */
const [ascent, descent] = [905, -212]

type Table = readonly [tag: string, bytes: Uint8Array]

/**
 * Makes a TrueType font whose characters have these widths and no shapes: words that are laid out in it, unseen, are as wide as those that
 * a document shows in a font of its own. Characters are of the basic plane.
 */
export function widthFont(widths: GlyphWidths): Uint8Array<ArrayBuffer> {
  const characters = [...widths].sort(([a], [b]) => a - b)
  const count = characters.length + 1
  const widest = Math.max(0, ...widths.values())
  return assembled([
    ['OS/2', os2(characters)],
    ['cmap', cmap(characters.map(([code]) => code))],
    ['glyf', shape()],
    ['head', head()],
    ['hhea', words([1, 0, ascent, descent, 0, Math.round(widest), 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, count])],
    ['hmtx', words([500, 0, ...characters.flatMap(([, width]) => [Math.round(width), 0])])],
    // only the glyph for what is missing has a shape: fonts without any are refused
    ['loca', words([0, ...Array.from({ length: count }, () => shape().length / 2)])],
    ['maxp', words([1, 0, count, 3, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['name', words([0, 0, 6])],
    ['post', words([3, 0, ...Array.from({ length: 14 }, () => 0)])],
  ])
}

/** 16-bit numbers, the high byte first. */
function words(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * numbers.length))
  numbers.forEach((number, i) => view.setUint16(2 * i, number & 0xffff))
  return new Uint8Array(view.buffer)
}

/** A triangle of three points, padded to an even length. */
const shape = (): Uint8Array =>
  Uint8Array.from([...words([1, 0, 0, 500, 500, 2, 0]), 1, 1, 1, ...words([0, 500, -250, 0, 0, 500]), 0])

const head = (): Uint8Array =>
  // version, revision, sum, magic number, flags, size, two dates, box, style, smallest, direction, short places, format
  words([
    1,
    0,
    1,
    0,
    0,
    0,
    0x5f0f,
    0x3cf5,
    0,
    unitsPerEm,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    descent,
    1000,
    ascent,
    0,
    8,
    2,
    0,
    0,
  ])

function os2(characters: readonly (readonly [number, number])[]): Uint8Array {
  const first = characters[0]?.[0] ?? 0x20
  const last = characters.at(-1)?.[0] ?? 0x20
  return words([
    4,
    500,
    400,
    5,
    0,
    650,
    600,
    0,
    75,
    650,
    600,
    0,
    350,
    50,
    250,
    0,
    // kinds of letters, ranges, maker
    ...Array.from({ length: 15 }, () => 0),
    0x40,
    first,
    last,
    ascent,
    descent,
    0,
    ascent,
    -descent,
    0,
    0,
    0,
    0,
    500,
    700,
    0,
    0x20,
    0,
  ])
}

/** Format 4: a segment for each character, and the one that ends it. */
function cmap(codes: readonly number[]): Uint8Array {
  const segments = codes.length + 1
  const log = Math.floor(Math.log2(segments))
  const subtable = [
    4,
    16 + 8 * segments,
    0,
    2 * segments,
    2 ** (log + 1),
    log,
    2 * segments - 2 ** (log + 1),
    ...codes,
    0xffff,
    0,
    ...codes,
    0xffff,
    ...codes.map((code, i) => i + 1 - code),
    1,
    ...Array.from({ length: segments }, () => 0),
  ]
  return words([0, 1, 3, 1, 0, 12, ...subtable])
}

function assembled(tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const padded = (length: number): number => (length + 3) & ~3
  const start = 12 + 16 * tables.length
  const size = start + tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), 0)
  const font = new Uint8Array(size)
  const view = new DataView(font.buffer)
  const log = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 * 2 ** log)
  view.setUint16(8, log)
  view.setUint16(10, 16 * (tables.length - 2 ** log))
  let at = start
  tables.forEach(([tag, bytes], i) => {
    const entry = 12 + 16 * i
    font.set(new TextEncoder().encode(tag), entry)
    view.setUint32(entry + 4, sumOf(bytes))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    font.set(bytes, at)
    at += padded(bytes.length)
  })
  return font
}

/** The sum of a table's 32-bit numbers. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i++)
    sum = (sum + (bytes[i] as number) * 2 ** (8 * (3 - (i % 4)))) % 2 ** 32
  return sum
}
