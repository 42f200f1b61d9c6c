import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import { withoutPoints } from './bare-word'
import { isGenericWord } from './column-cells'
import { capitalRuns } from './capital-runs'
import type { RunToken } from './run-tokens'
import { runWords } from './run-words'

/** The last line of a name, from the start of its line to the end of the name. */
export interface LastLine extends Span {
  /** Whether it may be a name by itself: "Quay Science Co., Limited", "Master Fund". */
  readonly mayBeWhole: boolean
}

/** Where a name ends that the line opens with a bracket: "(Hong Kong) Limited", "(Tin Bay) Pte. Ltd.", "(Limited Partnership)". */
const bracketEnd =
  /\((?:(?:Limited|Special General)[ \n]Partnership\)|\p{Lu}[\p{L} .]{1,22}\)(?: (?:Holdings|Group|Company))?,? (?:Limited|LIMITED|(?:Co|Pte|Pty)\.?,? ?(?:Ltd\.?|Limited)|Ltd\.?|Inc\.?|LLP|plc)(?!\p{L}))/uy

const formAlone =
  /(?:Fund(?=\n\d)|Limited|Company Limited|Co\., ?Ltd\.?|P(?:te|TE|ty|TY)\. (?:Ltd|LTD)\.?|L(?:td|TD)\.?|LLC|L\.P\.)(?=$|[\n*#]|,? [^\p{Lu}(&]|\(\d| \([“"])/uy
const formsAloneAt = anchors([
  'fund',
  'limited',
  'company limited',
  'co., ltd',
  'co.,ltd',
  'ltd',
  'pte. ltd',
  'pty. ltd',
  'llc',
  'l.p.',
])
const romanNumber = /^[IVX]{1,7}$/
const isGeneric = (token: RunToken): boolean =>
  token.type !== 'word' || isGenericWord(withoutPoints(token.text)) || romanNumber.test(token.text)

/** What a name may end with that has no legal form, before the Chinese name in brackets. */
const isLastWord = runWords(['Partnership', 'Center', 'Centre', 'Fund'].flatMap((word) => [word, `${word}s`]))

const han = /^[*#]?[ \n]?\(?\p{sc=Han}/u
const hanOrCell = /^[*#]?[ \n]?(?:\(?[\p{sc=Han}“"]|\d)/u

/** The last line of a name that `run` is: up to its legal form, or before the Chinese name, the term in brackets or the next cell; null where neither stands. */
function lastLine(text: string, run: readonly RunToken[]): LastLine | null {
  const { start } = run[0]!
  if (text[start - 1] !== '\n') return null
  // letters that are a form else, before a name: "P.C. Quay & Co."
  const from = run[0]!.text.includes('.') && run[1]?.type === 'word' ? 1 : 0
  const form = run.findIndex((token, i) => i >= from && token.type === 'form')
  const isDouble = form >= 0 && run[form + 1]?.type === 'form'
  const { end } = run[isDouble ? form + 1 : form] ?? run.at(-1)!
  if (form >= 0) return { start, end, mayBeWhole: !run.slice(0, form).every(isGeneric) }
  if (!(isLastWord(run.at(-1)) || isLastWord(run[0])) || !run.every(isGeneric)) return null
  const behind = text.slice(end, end + 12)
  return hanOrCell.test(behind) ? { start, end, mayBeWhole: !han.test(behind) } : null
}

/** The last lines of names that need what stands above them, and of those that may. */
export function lastLines(text: string): readonly LastLine[] {
  const lines: LastLine[] = []
  for (const run of capitalRuns(text)) {
    const line = lastLine(text, run)
    if (line) lines.push(line)
  }
  // a legal form alone
  for (const at of formsAloneAt.in(text)) {
    formAlone.lastIndex = at
    if (text[at - 1] === '\n' && formAlone.test(text))
      lines.push({ start: at, end: formAlone.lastIndex, mayBeWhole: false })
  }
  for (let at = text.indexOf('\n('); at >= 0; at = text.indexOf('\n(', at + 1)) {
    bracketEnd.lastIndex = at + 1
    if (bracketEnd.test(text)) lines.push({ start: at + 1, end: bracketEnd.lastIndex, mayBeWhole: false })
  }
  return lines
}
