/** What pdf.js draws a page by: operators and their arguments, side by side. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** pdf.js' numbers of the operators that say where words are shown. */
export interface PlacingOperators {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  readonly beginGroup: number
  readonly endGroup: number
  readonly beginAnnotation: number
  readonly endAnnotation: number
  readonly setGState: number
  readonly beginText: number
  readonly setFont: number
  readonly setTextMatrix: number
  readonly moveText: number
  readonly setLeadingMoveText: number
  readonly nextLine: number
  readonly setLeading: number
  readonly setCharSpacing: number
  readonly setWordSpacing: number
  readonly setHScale: number
  readonly setTextRise: number
  readonly showText: number
}

/** A glyph that can be seen: what it stands for, and where it and the next one begin, in the units of its page. */
export interface PlacedGlyph {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly endX: number
  readonly endY: number
}

type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** What `save` keeps: the page's transform and the state of its text. */
interface State {
  readonly ctm: Matrix
  readonly text: Matrix
  readonly lineX: number
  readonly lineY: number
  /** How far the words of this line have come. */
  readonly x: number
  readonly size: number
  readonly between: number
  readonly betweenWords: number
  readonly stretch: number
  readonly leading: number
  readonly rise: number
}

const start: State = {
  ctm: identity,
  text: identity,
  lineX: 0,
  lineY: 0,
  x: 0,
  size: 1,
  between: 0,
  betweenWords: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
}

const numberOf = (value: unknown): number => (Number.isFinite(Number(value)) ? Number(value) : 0)

function matrixOf(value: unknown): Matrix {
  const numbers = Array.from((value ?? []) as ArrayLike<unknown>, numberOf)
  return numbers.length >= 6 ? (numbers.slice(0, 6) as unknown as Matrix) : identity
}

const product = ([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
  a * a2 + c * b2,
  b * a2 + d * b2,
  a * c2 + c * d2,
  b * c2 + d * d2,
  a * e2 + c * f2 + e,
  b * e2 + d * f2 + f,
]

/** Where a page's glyphs stand, in the order in which it shows them, which is also that of pdf.js' strings; without those of annotations. */
export function glyphPlaces({ fnArray, argsArray }: Operators, codes: PlacingOperators): PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = []
  const saved: State[] = []
  let state = start
  let annotations = 0
  const rules = rulesOf(codes)
  const opening = new Set([codes.save, codes.paintFormXObjectBegin, codes.beginGroup, codes.beginAnnotation])
  const closing = new Set([codes.restore, codes.paintFormXObjectEnd, codes.endGroup, codes.endAnnotation])
  for (const [i, operator] of fnArray.entries()) {
    const args = (argsArray[i] ?? []) as readonly unknown[]
    if (operator === codes.beginAnnotation) annotations += 1
    if (operator === codes.endAnnotation) annotations -= 1
    if (opening.has(operator)) saved.push(state)
    if (closing.has(operator)) state = saved.pop() ?? state
    else if (operator === codes.showText) state = show(args[0], state, annotations > 0 ? null : glyphs)
    else state = rules.get(operator)?.(state, args) ?? state
  }
  return glyphs
}

type Rule = (state: State, args: readonly unknown[]) => State

/** What each operator makes of the state. */
function rulesOf(codes: PlacingOperators): ReadonlyMap<number, Rule> {
  const move = (state: State, x: number, y: number): State => {
    const [lineX, lineY] = [state.lineX + x, state.lineY + y]
    return { ...state, lineX, lineY, x: lineX }
  }
  const withMatrix: Rule = (state, [matrix]) =>
    matrix ? { ...state, ctm: product(state.ctm, matrixOf(matrix)) } : state
  const atLineStart = (text: Matrix): Partial<State> => ({ text, lineX: 0, lineY: 0, x: 0 })
  return new Map<number, Rule>([
    [codes.transform, (state, args) => ({ ...state, ctm: product(state.ctm, matrixOf(args)) })],
    [codes.paintFormXObjectBegin, withMatrix],
    [codes.beginText, (state) => ({ ...state, ...atLineStart(identity) })],
    [codes.setTextMatrix, (state, args) => ({ ...state, ...atLineStart(matrixOf(args[0])) })],
    [codes.moveText, (state, [x, y]) => move(state, numberOf(x), numberOf(y))],
    [
      codes.setLeadingMoveText,
      (state, [x, y]) => move({ ...state, leading: numberOf(y) }, numberOf(x), numberOf(y)),
    ],
    [codes.nextLine, (state) => move(state, 0, state.leading)],
    [codes.setLeading, (state, [leading]) => ({ ...state, leading: -numberOf(leading) })],
    [codes.setFont, (state, [, size]) => ({ ...state, size: numberOf(size) })],
    [codes.setCharSpacing, (state, [between]) => ({ ...state, between: numberOf(between) })],
    [codes.setWordSpacing, (state, [words]) => ({ ...state, betweenWords: numberOf(words) })],
    [codes.setHScale, (state, [scale]) => ({ ...state, stretch: numberOf(scale) / 100 })],
    [codes.setTextRise, (state, [rise]) => ({ ...state, rise: numberOf(rise) })],
    [codes.setGState, (state, [entries]) => ({ ...state, ...fontOf(entries) })],
  ])
}

/** The size of a font that is set together with other things. */
function fontOf(entries: unknown): Partial<State> {
  if (!Array.isArray(entries)) return {}
  const font = (entries as unknown[][]).find((entry) => entry[0] === 'Font')?.[1]
  return Array.isArray(font) ? { size: numberOf(font[1]) } : {}
}

const seen = /[^\s\u00a0\u3000]/

interface Glyph {
  readonly unicode?: unknown
  readonly width?: unknown
  readonly isSpace?: unknown
}

/** Shows glyphs, which are numbers where they only move the next one, and says where the text goes on. */
function show(shown: unknown, state: State, glyphs: PlacedGlyph[] | null): State {
  if (!Array.isArray(shown)) return state
  const { size, stretch, between, betweenWords, lineY, rise } = state
  const [a, b, c, d, e, f] = product(state.ctm, state.text)
  const y = lineY + rise
  let { x } = state
  for (const glyph of shown as readonly (Glyph | number | null)[]) {
    if (typeof glyph === 'number') x -= (glyph / 1000) * size * stretch
    if (typeof glyph !== 'object' || glyph === null) continue
    const width = (numberOf(glyph.width) / 1000) * size
    const end = x + width * stretch
    if (typeof glyph.unicode === 'string' && seen.test(glyph.unicode)) {
      glyphs?.push({
        text: glyph.unicode,
        x: a * x + c * y + e,
        y: b * x + d * y + f,
        endX: a * end + c * y + e,
        endY: b * end + d * y + f,
      })
    }
    x = end + (between + (glyph.isSpace === true ? betweenWords : 0)) * stretch
  }
  return { ...state, x }
}
