import { describe, expect, it } from 'vitest'
import { glyphPlaces } from '../../../src/sources/pdf/glyph-places'

/** Numbers of operators; pdf.js' own are others, but as good. */
const names = [
  'save',
  'restore',
  'transform',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'beginGroup',
  'endGroup',
  'beginAnnotation',
  'endAnnotation',
  'setGState',
  'beginText',
  'setFont',
  'setTextMatrix',
  'moveText',
  'setLeadingMoveText',
  'nextLine',
  'setLeading',
  'setCharSpacing',
  'setWordSpacing',
  'setHScale',
  'setTextRise',
  'showText',
] as const
const codes = Object.fromEntries(names.map((name, i) => [name, i + 1])) as Record<
  (typeof names)[number],
  number
>

type Operation = readonly [keyof typeof codes, ...unknown[]]

/** Glyphs of 500 units each, a space among them; numbers move what follows. */
const glyphs = (...shown: (string | number)[]): unknown[] =>
  shown.flatMap<unknown>((one) =>
    typeof one === 'number'
      ? [one]
      : [...one].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' })),
  )

/** Where each glyph is, as "letter x,y". */
const placesOf = (...operations: readonly Operation[]): string[] =>
  glyphPlaces(
    {
      fnArray: operations.map(([name]) => codes[name]),
      argsArray: operations.map(([, ...args]) => args),
    },
    codes,
  ).map(({ text, x, y }) => `${text} ${Math.round(100 * x) / 100},${Math.round(100 * y) / 100}`)

const font: Operation = ['setFont', 'f1', 10]

describe('glyphPlaces', () => {
  it.each<[string, Operation[], string[]]>([
    ['letters beside each other', [font, ['showText', glyphs('ab')]], ['a 0,0', 'b 5,0']],
    ['what is drawn together', [font, ['showText', glyphs('a', 100, 'b')]], ['a 0,0', 'b 4,0']],
    ['a space, which is no glyph', [font, ['showText', glyphs('a b')]], ['a 0,0', 'b 10,0']],
    [
      'letters and words that are set apart',
      [font, ['setCharSpacing', 1], ['setWordSpacing', 3], ['showText', glyphs('a b')]],
      ['a 0,0', 'b 15,0'],
    ],
    [
      'letters that are stretched',
      [font, ['setHScale', 50], ['showText', glyphs('ab')]],
      ['a 0,0', 'b 2.5,0'],
    ],
    [
      'lines below each other',
      [
        font,
        ['setLeading', 12],
        ['moveText', 50, 700],
        ['showText', glyphs('a')],
        ['nextLine'],
        ['showText', glyphs('b')],
      ],
      ['a 50,700', 'b 50,688'],
    ],
    [
      'a line that is moved to with its leading',
      [font, ['setLeadingMoveText', 5, -11], ['nextLine'], ['showText', glyphs('a')]],
      ['a 5,-22'],
    ],
    [
      'words of a matrix of their own',
      [font, ['setTextMatrix', [0, 1, -1, 0, 30, 40]], ['showText', glyphs('ab')]],
      ['a 30,40', 'b 30,45'],
    ],
    ['raised words', [font, ['setTextRise', 4], ['showText', glyphs('a')]], ['a 0,4']],
    [
      'a page that is transformed, until it is restored',
      [
        font,
        ['save'],
        ['transform', 2, 0, 0, 2, 10, 0],
        ['showText', glyphs('ab')],
        ['restore'],
        ['showText', glyphs('c')],
      ],
      ['a 10,0', 'b 20,0', 'c 0,0'],
    ],
    [
      'a form',
      [
        font,
        ['paintFormXObjectBegin', [1, 0, 0, 1, 7, 8], null],
        ['showText', glyphs('a')],
        ['paintFormXObjectEnd'],
      ],
      ['a 7,8'],
    ],
    [
      'a font of a graphics state',
      [
        ['setGState', [['Font', ['f2', 20]]]],
        ['showText', glyphs('ab')],
      ],
      ['a 0,0', 'b 10,0'],
    ],
    [
      'no words of annotations',
      [
        font,
        ['beginAnnotation', 'id', [], [], []],
        ['showText', glyphs('a')],
        ['endAnnotation'],
        ['showText', glyphs('b')],
      ],
      ['b 0,0'],
    ],
    [
      'words that begin anew',
      [font, ['moveText', 9, 9], ['beginText'], ['showText', glyphs('a')]],
      ['a 0,0'],
    ],
    ['nothing where a page shows none', [font, ['nextLine'], ['showText', null]], []],
    ['more restored than was saved', [['restore'], font, ['showText', glyphs('a')]], ['a 0,0']],
  ])('places %s', (_, operations, places) => expect(placesOf(...operations)).toEqual(places))
})
