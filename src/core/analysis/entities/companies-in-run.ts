import { bareWord } from './bare-word'
import { isCompanyName, isLastWord, isOfLaw, isWeak } from './company-name'
import { isStop, nameStart } from './company-name-start'
import type { RunToken } from './run-tokens'

/** Of a house that bears a bank's name: "Bank of Quay Tower". */
const building = /^(?:Tower|Building|Plaza|Cent(?:er|re)|House)$/i

const mayEnd = (token: RunToken): boolean => token.type === 'form' || isLastWord(token)
/** Whether a run may hold a company's name: most do not. */
export const mayHoldCompany = (run: readonly RunToken[]): boolean => run.some(mayEnd)

/** Whether the name goes on behind a form that also stands within names: "Foo Capital Corporation Bar Securities Limited". */
function goesOn(run: readonly RunToken[], i: number): boolean {
  const { text } = run[i]!
  if (!(text[0] === 'C' || text[0] === 'c') || !/^Corp/i.test(text)) return false
  for (const token of run.slice(i + 1, i + 6)) {
    if (token.type === 'link') return false
    if (token.type === 'form') return true
  }
  return false
}

const initials = /^(?:(?:\p{Lu}\.){2,4}|JSC)$/u
const lettersAlone = /^[A-Z]{2,3}$/

/** A note's number behind a name in a table: "Foo Holdings (1b)". */
const noteMark = /^\(\d{1,2}[a-z]?\)$/

/** Whether a name goes on over the ampersand at `i` to a legal form: "Foo Trust & Investments Ltd.". */
function isOneOver(run: readonly RunToken[], i: number): boolean {
  let at = i + 1
  while (run[at]?.type === 'word') at++
  return at > i + 1 && run[at]?.type === 'form'
}

/** The end of "of China" and the like behind "Bank"; 0 where a legal form follows, which takes the whole name. */
function placeEnd(run: readonly RunToken[], i: number): number {
  let end = i + 2
  while (end < i + 5 && run[end]?.type === 'word') end++
  const after = run[end]
  return end === i + 2 || (after && after.type !== 'link') ? 0 : end
}

/** A name without itself before it, as a heading stands that the text goes on behind: "Foo Holding Foo Holding is". */
function onceOnly(tokens: readonly RunToken[]): readonly RunToken[] {
  const half = tokens.length / 2
  if (tokens.length % 2 > 0 || tokens[0]!.text !== tokens[half]!.text) return tokens
  return tokens.slice(0, half).every((token, i) => token.text === tokens[half + i]!.text)
    ? tokens.slice(half)
    : tokens
}

/** The names in a run of capitalised words, each as its tokens: up to a legal form, or to a word that stands for one. */
export function* companiesInRun(run: readonly RunToken[]): Generator<readonly RunToken[]> {
  let first = 0
  for (let i = 0; i < run.length; i++) {
    const token = run[i]!
    if (!mayEnd(token)) continue
    const next = run[i + 1]
    if (token.text === 'Incorporated' && next?.type === 'word') continue
    // letters that are a form else, before a name: "S.A.S. Quay Holdings Limited", "JSC Quay Limited"
    if (i === 0 && token.type === 'form' && next?.type === 'word' && initials.test(token.text)) continue
    // what goes by letters that are a form else: "Northmere Fund and OFC"
    if (token.type === 'form' && lettersAlone.test(token.text) && run[i - 1]?.text === 'and') continue
    if (token.text === 'Securities' && /^(?:Exchange|Futures)$/.test(run[i + 2]?.text ?? '')) continue
    const isOffice = next?.type === 'bracket' && isOfLaw(token.text)
    const isNumbered =
      /^(?:FUND|PARTNERS)$/i.test(token.text) && /^(?:[IVX]{1,5}|[1-9])$/.test(next?.text ?? '')
    const behind = run[i + 2]?.type === 'bracket' ? run[i + 3] : run[i + 2]
    if (isNumbered && behind?.type !== 'form' && behind?.type !== 'word') {
      const tokens = run.slice(nameStart(run, first, i), i + 2)
      if (tokens.length > 3) yield tokens
      first = i + 2
      continue
    }
    const isNoted = next?.type === 'bracket' && noteMark.test(next.text)
    if (next && next.type !== 'link' && !isOffice && !isNoted && (next.type === 'form' || isLastWord(token)))
      continue
    if (isWeak(token) && next?.text === '&' && isOneOver(run, i + 1)) continue
    if (isWeak(token) && /^of$/i.test(next?.text ?? '')) {
      const tokens = run.slice(nameStart(run, first, i), placeEnd(run, i))
      const isHouse = tokens.slice(2).some(({ text }) => building.test(text))
      if (
        /^(?:Bank|Fund)$/.test(bareWord(token.text)) &&
        tokens.length > 2 &&
        !tokens.some(isStop) &&
        !isHouse
      ) {
        yield tokens
        // "Quay Bank of China and Bank of China"
        first = placeEnd(run, i) || i + 1
      }
      continue
    }
    if (goesOn(run, i)) continue
    const tokens = onceOnly(run.slice(nameStart(run, first, i), i + 1))
    if (isCompanyName(tokens)) yield tokens
    first = i + 1
  }
}
