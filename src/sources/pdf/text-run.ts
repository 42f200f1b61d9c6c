/** A page's text as pdf.js hands it over: what is used of it. Items without `str` are marks of structure. */
export interface PageContent {
  /** The page's box: left, bottom, right, top. */
  readonly view: readonly number[]
  readonly items: readonly ContentItem[]
  readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>
}

/** One string of a page's text, or a mark of structure; lengths are in PDF units, the transform places it on the page. */
export interface ContentItem {
  readonly type?: string
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly height?: number
  readonly fontName?: string
  readonly hasEOL?: boolean
}

/** A piece of text that stands on one line, in the units of its page, turned so that it reads from left to right; y grows downward. */
export interface TextRun {
  /** Its place among the page's strings, which is that of its element in the text layer. */
  readonly item: number
  /** As long as the item's string; what is no character is a space. */
  readonly text: string
  readonly x: number
  /** Its baseline. */
  readonly y: number
  readonly width: number
  /** Size of the font. */
  readonly size: number
  /** Whether a space stands before it on the page that pdf.js told of. */
  readonly spaced: boolean
}

/** No page has more strings that anybody reads; the text layer shows no more either. */
export const mostItems = 100_000

/** Control characters, of which each stands for one unit that no font shows. */
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f]/g

/** Which way text runs: to the right, up, to the left, down in quarter turns; 4 for fonts that are set from top to bottom. */
type Direction = 0 | 1 | 2 | 3 | 4
const directions: readonly Direction[] = [0, 1, 2, 3, 4]
const downward = 4

interface Directed extends TextRun {
  readonly direction: Direction
}

/** The runs of a page that are turned the same way, and where the page begins and ends as they see it. */
export interface TurnedRuns {
  readonly runs: readonly TextRun[]
  readonly top: number
  readonly bottom: number
}

/**
 * The runs of a page that stand within it, by the way in which they are turned, those of most of the text first. Blank strings become the
 * `spaced` of what follows.
 */
export function runsOf({ items, styles, view }: PageContent): TurnedRuns[] {
  const groups: Record<Direction, TextRun[]> = { 0: [], 1: [], 2: [], 3: [], 4: [] }
  const box = boxesOf(view)
  let item = -1
  let spaced = false
  for (const entry of items) {
    if (entry.str === undefined) continue
    item++
    if (item >= mostItems) break
    if (entry.str.trim() === '') spaced ||= entry.str !== ''
    else {
      const run = runOf(entry, item, spaced, styles)
      if (run && isWithin(run, box[run.direction])) groups[run.direction].push(run)
      spaced = false
    }
    if (entry.hasEOL) spaced = false
  }
  return directions
    .map((direction) => ({ runs: groups[direction], top: box[direction].top, bottom: box[direction].bottom }))
    .filter(({ runs }) => runs.length > 0)
    .sort((a, b) => unitsOf(b.runs) - unitsOf(a.runs))
}

const unitsOf = (runs: readonly TextRun[]): number => runs.reduce((sum, run) => sum + run.text.length, 0)

function runOf(
  { str = '', transform, width = 0, height = 0, fontName = '' }: ContentItem,
  item: number,
  spaced: boolean,
  styles: PageContent['styles'],
): Directed | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform ?? []
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  if (!Number.isFinite(a + b + c + d + e + f + width + height) || size === 0) return null
  const text = str.replace(control, ' ')
  const direction = styles[fontName]?.vertical
    ? downward
    : (((Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4) as Direction)
  const [x, y] = turned[direction](e, f)
  return { item, text, x, y, width: direction === downward ? height : width, size, spaced, direction }
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The page's box as text of each direction sees it. */
function boxesOf(view: readonly number[]): Record<Direction, Box> {
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const boxOf = (direction: Direction): Box => {
    const [x0, y0] = turned[direction](left, bottom)
    const [x1, y1] = turned[direction](right, top)
    const [xs, ys] = [[x0, x1].sort((a, b) => a - b), [y0, y1].sort((a, b) => a - b)]
    return { left: xs[0] ?? 0, right: xs[1] ?? 0, top: ys[0] ?? 0, bottom: ys[1] ?? 0 }
  }
  return { 0: boxOf(0), 1: boxOf(1), 2: boxOf(2), 3: boxOf(3), 4: boxOf(4) }
}

/** Whether a run can be seen at all: some of it stands in the page. */
const isWithin = ({ x, y, width, size }: TextRun, { left, right, top, bottom }: Box): boolean =>
  x < right && x + Math.max(width, 1) > left && y > top && y - size < bottom

/** From the page's units, whose y grows upward, to those in which text of a direction reads from left to right. */
const turned: Readonly<Record<Direction, (e: number, f: number) => [x: number, y: number]>> = {
  0: (e, f) => [e, -f],
  1: (e, f) => [f, e],
  2: (e, f) => [-e, f],
  3: (e, f) => [-f, -e],
  4: (e, f) => [-f, -e],
}
