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
const patterns = {
  form: new RegExp(form, 'uy'),
  bracket: new RegExp(bracket, 'uy'),
  link: new RegExp(`${link}(?![\\p{sc=Latin}\\p{Nd}])`, 'uy'),
  word: new RegExp(word, 'uy'),
}
/** What a form may begin with: a comma, a space, or one of its letters. */
const formOpening = new Set([',', ' ', ...companyForms.map((words) => words[0]!)])
const capitalLinks = new Set('OF AND THE FOR ON IN BY TO UNDER WITH FROM AT AS'.split(' '))
const start = /[\p{Lu}\p{N}]|[a-z](?=\p{Lu})/gu
const insideWord = /[\p{sc=Latin}\p{Nd}]/u

/** Whether the pattern holds at `at`; then the words. */
function wordsAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : null
}

/** The token that begins at `at`, a form before anything else; each pattern is tried only where its first letter may stand. */
function tokenAt(text: string, at: number): { type: RunToken['type']; words: string } | null {
  const first = text[at] ?? ''
  const form = formOpening.has(first) ? wordsAt(patterns.form, text, at) : null
  if (form !== null) return { type: 'form', words: form }
  const isLink = first === '&' || (first >= 'a' && first <= 'z')
  const type = first === '(' ? 'bracket' : isLink ? 'link' : 'word'
  const words = wordsAt(patterns[type], text, at)
  if (words !== null) return { type: capitalLinks.has(words) ? 'link' : type, words }
  // "eBay" begins like a link
  const word = type === 'link' ? wordsAt(patterns.word, text, at) : null
  return word === null ? null : { type: 'word', words: word }
}

/**
 * The maximal runs of capitalised words in a text, cut at other punctuation, at lower-case words and at line ends. Small words stand in
 * a run only between two others, at most two together: "Bank of the West", not "of the". Names of companies, bodies and laws are cut
 * out of these runs. Han characters end a run.
 */
export function capitalRuns(text: string): readonly (readonly RunToken[])[] {
  if (latest.text !== text) latest = { text, runs: [...runsOf(text)] }
  return latest.runs
}

/** The runs of the text that was read last: several recognisers ask for those of one chunk one after another. */
let latest: { readonly text: string; readonly runs: readonly (readonly RunToken[])[] } = {
  text: '',
  runs: [],
}

function* runsOf(text: string): Generator<RunToken[]> {
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
    const token = tokenAt(text, at)
    if (!token) break
    const { type, words } = token
    const bare = words.trimStart()
    run.push({ type, start: at + words.length - bare.length, end: at + words.length, text: bare })
    links = type === 'link' ? links + 1 : 0
    at += words.length
    if (text[at] === ' ') at += 1
    else if (text[at] !== '(' && text[at] !== ',') break
  }
  while (run.at(-1)?.type === 'link') run.pop()
  return run
}
