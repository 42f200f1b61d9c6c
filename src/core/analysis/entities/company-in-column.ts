import type { EntityFinding, Recogniser } from '../recogniser'
import { genericNameWords, notInCompanyName, weakCompanyWords } from '../vocabulary/company-forms'
import { capitalRuns, type RunToken } from './capital-runs'
import { named, taken } from './finding'

const name = 'entities/company-in-column'
/** A cell of a narrow column is no wider. */
const widest = 34
const mostLines = 4
/** Words that a name does not begin with, beside those of every company's name. */
const kinds = new Set('Equity Venture Center Center) Partnership Limited Asset'.split(' '))

const bare = (token: RunToken): string => token.text.replace(/[,.]+$/, '')
const isGeneric = (token: RunToken): boolean =>
  token.type !== 'word' ||
  genericNameWords.has(bare(token)) ||
  weakCompanyWords.has(bare(token)) ||
  kinds.has(bare(token))
const isOwn = (token: RunToken): boolean =>
  token.type === 'word' &&
  !isGeneric(token) &&
  !notInCompanyName.has(bare(token)) &&
  /^\p{Lu}/u.test(token.text)

/** Whether a run is the whole of a line of a narrow column. */
const isCell = (text: string, run: readonly RunToken[]): boolean => {
  const [start, end] = [run[0]!.start, run.at(-1)!.end]
  return end - start <= widest && (start === 0 || text[start - 1] === '\n') && text[end] === '\n'
}

/** Where "(Hong Kong) Limited" ends, all that is on the line from `at`; null where it is something else. */
function placeAt(text: string, at: number): number | null {
  if (text[at] !== '(' || text[at - 1] !== '\n') return null
  const words =
    /^\([\p{Lu}][\p{L} .]{1,22}\)(?: (?:Holdings|Group))?,? (?:Limited|LIMITED|Co\., ?Ltd\.?|Ltd\.?|Inc\.?)(?!\p{L})/u.exec(
      text.slice(at, at + 60),
    )
  return words && at + words[0].length
}

/** Where the name ends whose last line is `run`: at its legal form, or before the Chinese name in brackets; null where neither stands. */
function endOf(text: string, run: readonly RunToken[]): number | null {
  const form = run.findIndex((token) => token.type === 'form')
  const last = run[form] ?? run.at(-1)!
  const behind = text.slice(last.end, last.end + 12)
  if (form >= 0) return run.slice(0, form).every(isGeneric) ? last.end : null
  return run.every(isGeneric) &&
    /^[*#]? ?\(?\p{sc=Han}/u.test(behind) &&
    /Partnership|Cent(?:er|re)/.test(last.text + run[0]!.text)
    ? last.end
    : null
}

/**
 * Companies whose names a narrow column cuts: "Xinghe Shiye Industrial\nGroup Co., Ltd.", "Orient Asset Management\n(Hong Kong) Limited".
 * Only where the last line is no name by itself, and each line before it is a whole cell of capitalised words.
 */
export const companyInColumn: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    const runs = capitalRuns(text)
    for (const [i, run] of runs.entries()) {
      const bracket = placeAt(text, run[0]!.start - 1)
      const from = bracket === null ? run[0]!.start : run[0]!.start - 1
      if (from <= 0 || text[from - 1] !== '\n') continue
      const end = bracket ?? endOf(text, run)
      if (end === null) continue
      let start: number | null = null
      for (let k = i - 1, next = from; k >= 0 && i - k < mostLines; k--) {
        const above = runs[k]!
        if (above.at(-1)!.end !== next - 1 || !isCell(text, above)) break
        if (
          above.some(
            (token) => token.type === 'form' || (!isGeneric(token) && notInCompanyName.has(bare(token))),
          )
        )
          break
        next = above[0]!.start
        if (!isOwn(above[0]!)) continue
        start = next
        break
      }
      if (start === null || taken(found, { start, end }, ['company', 'organisation'])) continue
      yield named(name, 'company', { start, end }, text.slice(start, end))
    }
  },
}
