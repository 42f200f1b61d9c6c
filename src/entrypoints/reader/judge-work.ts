/** What a document keeps its reader waiting for: a page (from 1) that is being drawn, or one whose text is being read. */
export interface Slow {
  readonly what: 'page' | 'text'
  readonly page: number
}

/** How a document is getting on at one moment. */
export interface Work {
  /** The page before the reader, from 1, if it is still being drawn. */
  readonly drawing: number | null
  /** Operators that have come for it so far. */
  readonly operators: number
  /** The page whose text is being waited for, from 1. */
  readonly reading: number | null
}

/** What is said of it: that it is slow, or that no filing asks for so much and it is to be closed. */
export interface Verdict {
  readonly slow: Slow | null
  readonly isTooMuch: boolean
}

/** In ms: the densest map of a prospectus is drawn in some three seconds on a slow machine, its text read in one. */
export const limits = {
  slow: { page: 8_000, text: 15_000 },
  tooMuch: { page: 90_000, text: 180_000 },
  /** The densest map has some 200,000. */
  operators: 3_000_000,
} as const

/** Judges a document's work by how long it has been at the same page. `now` in ms on a clock that never goes back. */
export function createJudge(): (work: Work, now: number) => Verdict {
  const since: Record<Slow['what'], { page: number | null; at: number }> = {
    page: { page: null, at: 0 },
    text: { page: null, at: 0 },
  }
  const waited = (what: Slow['what'], page: number | null, now: number): number => {
    if (since[what].page !== page) since[what] = { page, at: now }
    return page === null ? 0 : now - since[what].at
  }
  return ({ drawing, operators, reading }, now) => {
    const [onPage, onText] = [waited('page', drawing, now), waited('text', reading, now)]
    const slow: Slow | null =
      drawing !== null && onPage >= limits.slow.page
        ? { what: 'page', page: drawing }
        : reading !== null && onText >= limits.slow.text
          ? { what: 'text', page: reading }
          : null
    const isTooMuch =
      operators > limits.operators || onPage >= limits.tooMuch.page || onText >= limits.tooMuch.text
    return { slow, isTooMuch }
  }
}
