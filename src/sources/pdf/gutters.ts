import type { Row } from './gather-rows'

/** A stretch across the page, from left to right. */
export interface Stretch {
  readonly left: number
  readonly right: number
}

/** What is free between two columns is at least so wide, in font sizes, once all lines are taken together. */
const narrowest = 0.9

/** What some rows cover across the page, as stretches from left to right with space between them. */
export function cover(before: readonly Stretch[], { segments, size }: Row): Stretch[] {
  const all = [...before, ...segments].sort((a, b) => a.left - b.left)
  const joined: { left: number; right: number }[] = []
  for (const { left, right } of all) {
    const last = joined.at(-1)
    if (last && left - last.right < narrowest * size) last.right = Math.max(last.right, right)
    else joined.push({ left, right })
  }
  return joined
}

/** Rows that stand below each other: lines across the page, or those of columns with the same space between them. */
export interface Stack {
  readonly rows: Row[]
  /** What the rows cover; one stretch where there are no columns. */
  columns: Stretch[]
}

/** Gaps from here on, in font sizes, part cells even where one line alone has them. */
const wideGap = 4

/** Cuts a page's rows into stacks, from top to bottom. */
export function stackRows(rows: readonly Row[]): Stack[] {
  const stacks: Stack[] = []
  for (const row of rows) {
    const stack = stacks.at(-1)
    const columns = stack && cover(stack.columns, row)
    const isColumnar = stack && stack.columns.length > 1
    if (stack && columns && (isColumnar ? columns.length > 1 : row.segments.length === 1)) {
      stack.rows.push(row)
      stack.columns = columns
    } else startStack(stacks, row)
  }
  return mergePlain(stacks)
}

/** Starts a stack with a row, and with the lines above that stand within one of its columns. */
function startStack(stacks: Stack[], row: Row): void {
  const stack: Stack = { rows: [row], columns: cover([], row) }
  const above = stacks.at(-1)
  if (stack.columns.length > 1 && above?.columns.length === 1) {
    const heads: Row[] = []
    for (let i = above.rows.length - 1; i >= 0 && heads.length < 4; i--) {
      const head = above.rows[i] as Row
      const columns = cover(stack.columns, head)
      const isClose = (heads[0] ?? row).top - head.y < 1.7 * row.size
      if (!isClose || columns.length < stack.columns.length) break
      heads.unshift(head)
      stack.columns = columns
    }
    // the end of a paragraph above is no head of a column
    const before = above.rows.at(-1 - heads.length)
    const endsParagraph = before && heads[0] && heads[0].top - before.y < 1.7 * row.size
    if (endsParagraph) stack.columns = cover([], row)
    else if (heads.length > 0) {
      above.rows.length -= heads.length
      stack.rows.unshift(...heads)
      if (above.rows.length === 0) stacks.pop()
    }
  }
  stacks.push(stack)
}

/** A single line with a gap that others do not share is a line like any other. */
function mergePlain(stacks: readonly Stack[]): Stack[] {
  const merged: Stack[] = []
  for (const stack of stacks) {
    const [row] = stack.rows
    const isLine = row && stack.rows.length === 1 && stack.columns.length > 1 && !hasWideGap(row)
    const plain: Stack = isLine ? { rows: stack.rows, columns: [whole(stack.columns)] } : stack
    const before = merged.at(-1)
    if (before && before.columns.length === 1 && plain.columns.length === 1) {
      before.rows.push(...plain.rows)
      before.columns = [whole([...before.columns, ...plain.columns])]
    } else merged.push({ rows: [...plain.rows], columns: plain.columns })
  }
  return merged
}

const hasWideGap = ({ segments, size }: Row): boolean =>
  segments.some((segment, i) => segment.left - (segments[i - 1]?.right ?? segment.left) > wideGap * size)

const whole = (stretches: readonly Stretch[]): Stretch => ({
  left: Math.min(...stretches.map((stretch) => stretch.left)),
  right: Math.max(...stretches.map((stretch) => stretch.right)),
})
