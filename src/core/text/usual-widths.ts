import type { Line } from './read-lines'

/** Lines to either side that the usual width is taken from. */
const around = 14
/** Of so many lines in a row the usual width is one. */
const stride = 6
/** Room for the widths of the lines around them: numbers by themselves are sorted fastest. */
const room = new Uint32Array(stride + 2 * around)

/** For each line, the usual full width around it in columns: the largest that two lines near it have in common. 0 where no two lines agree. */
export class UsualWidths {
  private readonly usual: number[] = []

  constructor(private readonly lines: readonly Line[]) {}

  /** Of the line number `i`. */
  at(i: number): number {
    return this.usual[i] ?? 0
  }

  /** Measures what is not known yet, `known` lines being the same as last time; returns where that begins. In steps. */
  *measure(known: number): Generator<void, number> {
    const { lines, usual } = this
    const first = Math.max(0, Math.floor((known - around - stride) / stride) * stride)
    usual.length = Math.min(usual.length, first)
    for (let from = usual.length; from < lines.length; from += stride) {
      const width = usualWidth(lines, Math.max(0, from - around), from + stride + around)
      for (let k = 0; k < stride; k++) usual.push(width)
      if (usual.length % (stride * 60) === 0) yield
    }
    return first
  }
}

/** The largest width that two of some lines have in common; 0 where no two agree. */
function usualWidth(lines: readonly Line[], from: number, to: number): number {
  const end = Math.min(to, lines.length)
  for (let i = from; i < end; i++) room[i - from] = (lines[i] as Line).width + (lines[i] as Line).indent
  const widths = room.subarray(0, end - from).sort()
  for (let n = widths.length - 1; n > 0; n--)
    if ((widths[n - 1] as number) >= 0.94 * (widths[n] as number)) return widths[n] as number
  return 0
}
