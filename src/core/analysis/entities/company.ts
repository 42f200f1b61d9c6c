import type { EntityFinding, Recogniser } from '../recogniser'
import {
  firmsWithoutForm,
  genericBeforeWeak,
  insideCompanyName,
  notInCompanyName,
  weakCompanyWords,
} from '../vocabulary/company-forms'
import { anyOf } from '../vocabulary/scripts'
import { capitalRuns, type RunToken } from './capital-runs'
import { named, taken } from './finding'

const name = 'entities/company'
const firms = new RegExp(`(?<![\\p{sc=Latin}])(?:${anyOf(firmsWithoutForm)})(?![\\p{sc=Latin}])`, 'gu')
const cutting = new Set('on in by to under with from against at as'.split(' '))
const branch = /^(?: \p{Lu}[\p{L}]+){1,3} Branch(?!\p{L})/u

const bare = (text: string): string => {
  const word = text.replace(/[,.]+$/, '')
  return /^\p{Lu}{3,}$/u.test(word) ? word[0]! + word.slice(1).toLowerCase() : word
}
const isStop = (token: RunToken): boolean => token.type === 'word' && notInCompanyName.has(bare(token.text))
const isInside = (token: RunToken): boolean =>
  token.type === 'word' && insideCompanyName.has(bare(token.text))
const isFigure = (token: RunToken): boolean => token.type === 'word' && /^[\d.,/-]+$/.test(token.text)
const isWeak = (token: RunToken): boolean => token.type === 'word' && weakCompanyWords.has(bare(token.text))

/** Where the name that ends at `last` begins, in a run whose tokens before `first` belong to something else. */
function nameStart(run: readonly RunToken[], first: number, last: number): number {
  let begin = last
  for (let i = last - 1; i >= first; i--) {
    const token = run[i]!
    const before = run[i - 1]
    if ((isStop(token) && !isInside(token)) || isFigure(token)) break
    if (token.type === 'link') {
      if (cutting.has(token.text.toLowerCase()) || !before || i - 1 < first) break
      if (isStop(before) || isFigure(before) || before.type === 'form') break
      if (before.type === 'bracket') break
      continue
    }
    begin = i
  }
  while (begin < last && (run[begin]!.type === 'bracket' || isStop(run[begin]!))) begin++
  return begin
}

/** Whether the tokens make a name: a legal form needs a word before it, a weak word one that is not generic. */
function isName(tokens: readonly RunToken[]): boolean {
  const last = tokens.at(-1)!
  const words = tokens.filter((t) => t.type === 'word' || t.type === 'bracket')
  if (last.type === 'form')
    return words.some((t) => !isWeak(t) && t.type === 'word' && !genericBeforeWeak.has(bare(t.text)))
  const before = tokens.at(-2)
  return words.length > 1 && before?.type === 'word' && !genericBeforeWeak.has(bare(before.text))
}

/** Whether the name goes on behind a form that also stands within names: "Foo Capital Corporation Bar Securities Limited". */
function goesOn(run: readonly RunToken[], i: number): boolean {
  if (!/^Corp/i.test(run[i]?.text ?? '')) return false
  for (const token of run.slice(i + 1, i + 6)) {
    if (token.type === 'link') return false
    if (token.type === 'form') return true
  }
  return false
}

function* inRun(run: readonly RunToken[]): Generator<RunToken[]> {
  let first = 0
  for (let i = 0; i < run.length; i++) {
    const token = run[i]!
    if (token.type !== 'form' && !isWeak(token)) continue
    const next = run[i + 1]
    if (next && next.type !== 'link' && (next.type === 'form' || isWeak(token))) continue
    if (isWeak(token) && next?.text === 'of') continue
    if (goesOn(run, i)) continue
    const tokens = run.slice(nameStart(run, first, i), i + 1)
    if (isName(tokens)) yield tokens
    first = i + 1
  }
}

/** Names of companies, banks, funds and firms in English: "Foo Bar (Holdings) Co., Ltd.", "Foo & Bar LLP", "Foo Bank". */
export const company: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    for (const run of capitalRuns(text)) {
      for (const tokens of inRun(run)) {
        const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end }
        const office = branch.exec(text.slice(span.end, span.end + 60))
        if (office) span.end += office[0].length
        if (!taken(found, span, ['organisation']))
          yield named(name, 'company', span, text.slice(span.start, span.end))
      }
    }
    for (const m of text.matchAll(firms)) {
      yield named(name, 'company', { start: m.index, end: m.index + m[0].length }, m[0])
    }
  },
}
