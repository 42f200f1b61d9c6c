import type { Span } from '../../text/span'
import { companyForms } from '../vocabulary/company-forms'

/** One word of a run: a capitalised word, a legal form ("Co., Ltd."), words in brackets, or a small word that links two others. */
export interface RunToken extends Span {
  readonly text: string
  readonly type: 'word' | 'form' | 'bracket' | 'link'
}

const link = '(?:of|and|&|the|for|de|du|da|la|le|on|in|by|to|under|with|against|from|at|as|der|van|von)'
const word =
  "(?:(?:\\p{Lu}\\.){1,4}|[\\p{Lu}\\p{Nd}][\\p{sc=Latin}\\p{Nd}]*(?:[&'’\\-–./+][\\p{sc=Latin}\\p{Nd}]+)*|[a-z]\\p{Lu}[\\p{sc=Latin}\\p{Nd}]+)"
const form = `,? ?(?:${companyForms.join('|')})(?![\\p{sc=Latin}\\p{Nd}])`
const bracket = "\\([\\p{Lu}\\p{Nd}][\\p{sc=Latin}\\p{Nd}&’'. \\-]{0,40}\\)"
const token = new RegExp(
  `(?<form>${form})|(?<bracket>${bracket})|(?<link>${link}(?![\\p{sc=Latin}\\p{Nd}]))|(?<word>${word})`,
  'uy',
)
const capitalLinks = new Set('OF AND THE FOR ON IN BY TO UNDER WITH FROM AT AS'.split(' '))
const start = /[\p{Lu}\p{N}]|[a-z](?=\p{Lu})/gu
const insideWord = /[\p{sc=Latin}\p{Nd}]/u

function typeOf(groups: Record<string, string | undefined>): RunToken['type'] {
  if (groups['form'] !== undefined) return 'form'
  if (groups['bracket'] !== undefined) return 'bracket'
  return groups['link'] !== undefined || capitalLinks.has(groups['word'] ?? '') ? 'link' : 'word'
}

/**
 * The maximal runs of capitalised words in a text, cut at other punctuation, at lower-case words and at line ends. Small words stand in
 * a run only between two others, at most two together: "Bank of the West", not "of the". Names of companies, bodies and laws are cut
 * out of these runs. Han characters end a run.
 */
export function* capitalRuns(text: string): Generator<RunToken[]> {
  start.lastIndex = 0
  for (let from = start.exec(text); from; from = start.exec(text)) {
    if (from.index > 0 && insideWord.test(text[from.index - 1]!)) continue
    const run = readRun(text, from.index)
    const last = run.at(-1)
    if (!last) continue
    yield run
    start.lastIndex = Math.max(last.end, from.index + 1)
  }
}

function readRun(text: string, from: number): RunToken[] {
  const run: RunToken[] = []
  let at = from
  let links = 0
  while (links <= 2 && run.length < 400) {
    token.lastIndex = at
    const m = token.exec(text)
    if (!m?.groups) break
    const type = typeOf(m.groups)
    const skip = m[0].length - m[0].trimStart().length
    run.push({ type, start: at + skip, end: at + m[0].length, text: m[0].trimStart() })
    links = type === 'link' ? links + 1 : 0
    at += m[0].length
    if (text[at] === ' ') at += 1
    else if (text[at] !== '(' && text[at] !== ',') break
  }
  while (run.at(-1)?.type === 'link') run.pop()
  return run
}
