import { opensSignature } from './line-signs'
import type { Line } from './read-lines'

/** What the lines before tell about the next break. */
export interface LineState {
  /** Within a signature block, whose lines are names and titles. */
  readonly signature: boolean
  /** Brackets open since the last hard break, and for how many lines. */
  readonly open: number
  readonly openFor: number
  /** For how many lines a term's definition is open, (“Foo; 0 where none is. */
  readonly termFor: number
}

/** Before the first line. */
export const atStart: LineState = { signature: false, open: 0, openFor: 0, termFor: 0 }

/** A term that a narrow column cuts in its definition: (“Foo", (the “Foo Bar. */
const opensTerm = /\((?:[a-z]+,? ){0,3}“[^“”]{1,40}$/

/** How many more brackets a line opens than it closes. */
function openBrackets(text: string): number {
  let open = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x28 || unit === 0x5b || unit === 0x300c || unit === 0x300e) open += 1
    else if (unit === 0x29 || unit === 0x5d || unit === 0x300d || unit === 0x300f) open -= 1
  }
  return open
}

/** What is told behind a line; `usual` is the usual width around it. */
export function stateAfter(before: LineState, line: Line, afterHardBreak: boolean, usual: number): LineState {
  const endsSignature = line.blanks > 0 || (line.width > 0.8 * usual && line.width > 60)
  return {
    signature: opensSignature.test(line.text) || (before.signature && !endsSignature),
    open: Math.max(0, (afterHardBreak ? 0 : before.open) + openBrackets(line.text)),
    openFor: afterHardBreak ? 0 : before.openFor + 1,
    termFor: termAfter(before.termFor, line.text, afterHardBreak),
  }
}

function termAfter(before: number, text: string, afterHardBreak: boolean): number {
  if (text.lastIndexOf('“') > text.lastIndexOf('”')) return opensTerm.test(text) ? 1 : 0
  return before === 0 || afterHardBreak || text.includes('”') ? 0 : before + 1
}
