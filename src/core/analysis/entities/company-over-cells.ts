import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { genericNameWords, notInCompanyName, weakCompanyWords } from '../vocabulary/company-forms'
import { han } from '../vocabulary/scripts'
import { withoutPoints } from './bare-word'
import { inPart, named, taken } from './finding'

const name = 'entities/company-over-cells'
/** So many cells of a row may stand between the first part of a name and its end. */
const mostCells = 9
const longestCell = 60

const formsAt = anchors(['limited', 'ltd', '有限公司', '有限責任公司', '有限责任公司'])
/** The end of a name at the start of its line: "Management Limited", "Kong) Company Limited". */
const lastPart =
  /^(?<closing>\p{Lu}[\p{L}’'-]{1,15}\) ?)?(?<words>(?:(?!Co(?:mpany|\.)? )\p{Lu}[\p{L}&-]+ ){0,4})(?:Company |Co\.?,? ?|\(\p{Lu}[\p{L} ]{1,20}\) )?(?:Limited|LIMITED|Ltd\.?|LTD\.?)$/u
/** What shares a row of such a table, not a box of a chart: where the company is, and a sum. */
const sum = /\d,\d{3}|^(?:HK|US|A|SG)?[$£€¥] ?\d|^RMB ?\d/
const places =
  /^(?:(?:Hong Kong|Macau|Macao)(?: SAR)?|(?:Mainland )?China|People[’']s Republic(?: of China)?|of China|The PRC|PRC|(?:The )?(?:Cayman|British Virgin)(?: Islands)?|Virgin Islands|Islands|United (?:Kingdom|States)(?: of America)?|Marshall Islands|Singapore|Bermuda|Samoa|Australia|Japan|Malaysia|Thailand|Vietnam|Taiwan|Canada)(?= |$)/
const endsInForm = /(?:Limited|LIMITED|Ltd\.?|LTD\.?|Inc\.?|LLC|LLP|plc|Berhad|S\.A\.|B\.?V\.?)\)?$/
/** The first part of a name: capitalised words, the last bracket perhaps still open. */
const firstPart =
  /^(?:\p{Lu}[\p{L}\d.&’'-]*|\(\p{Lu}[\p{L} .]{1,20}\)|and|of|&)(?: (?:\p{Lu}[\p{L}\d.&’'-]*|\(\p{Lu}[\p{L} .]{1,20}\)|\d{1,3}|and|of|&)){1,6}$/u
const opened = / \(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u

const isGeneric = (word: string): boolean =>
  (genericNameWords.has(word) || weakCompanyWords.has(word)) && !/^(?:Bank|Trust|Fund)$/.test(word)

/** Whether a line may begin a name that goes on below other cells. */
function begins(line: string, isOpen: boolean): boolean {
  const open = opened.exec(line)?.[0] ?? ''
  if ((open !== '') !== isOpen || !firstPart.test(line.slice(0, line.length - open.length))) return false
  const words = line.split(' ').map(withoutPoints)
  return (
    words.some((word) => /^\p{Lu}/u.test(word) && !isGeneric(word)) &&
    !words.some((word) => notInCompanyName.has(word))
  )
}

/** The lines above the one that begins at `from`, from the nearest on. */
function* linesAbove(text: string, from: number): Generator<Span & { words: string }> {
  for (let k = 0, end = from - 1; k <= mostCells && end > 0; k++) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    if (end - start > longestCell) return
    yield { start, end, words: text.slice(start, end) }
    end = start - 1
  }
}

/** The cell in which the name begins whose end opens the line at `from`; null where other cells than those of one row are between. */
function cellAbove(text: string, from: number, isOpen: boolean): Span | null {
  let [sums, whereabouts] = [0, 0]
  for (const { start, end, words } of linesAbove(text, from)) {
    if (endsInForm.test(words) || /[.;:]$/.test(words)) return null
    const isPlace = places.test(words)
    if (!isPlace && begins(words, isOpen)) return sums > 0 && whereabouts > 0 ? { start, end } : null
    if (isPlace) whereabouts += 1
    if (sum.test(words)) sums += 1
  }
  return null
}

/** The end of a Chinese name and what it is called from there on, perhaps a cell or two below: 有限公司(「江北」). */
const hanLast = new RegExp(
  `^(?:股份|集團|集团|控股|發展|发展|管理|投資|投资|科技){0,2}有限(?:責任|责任)?公司(?: ?|\\n(?:[^\\n]{0,24}\\n){0,2})\\([「“"] ?(?<term>[${han}]{2,8}) ?[」”"]\\)`,
  'u',
)
const hanPart = new RegExp(`^[${han}()]{4,24}$`, 'u')

/** Whether the characters of a short name stand in a longer one in the same order. */
function isShortFor(term: string, words: string): boolean {
  let at = -1
  return Array.from(term).every((character) => (at = words.indexOf(character, at + 1)) >= 0)
}

/** The cell in which a Chinese name begins that is called `term`. */
function hanCellAbove(text: string, from: number, term: string): Span | null {
  for (const { start, end, words } of linesAbove(text, from)) {
    if (/公司(?:\(|$)/u.test(words)) return null
    if (hanPart.test(words) && isShortFor(term, words)) return { start, end }
  }
  return null
}

/**
 * Companies in tables whose names take two lines of their cell, the other cells of the row between them: "Northmere Quay Investment\nHong
 * Kong\nHK$10,000\nManagement Limited", 常州江北房地產開發 … 有限公司(「江北」). Found in the first line of the name.
 */
export const companyOverCells: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    let last = -1
    for (const at of formsAt.in(text)) {
      const start = text.lastIndexOf('\n', at) + 1
      if (start <= Math.max(0, last) || at - start > 44) continue
      last = start
      if (/\p{sc=Han}/u.test(text[at] ?? '')) {
        const m = hanLast.exec(text.slice(start, start + 90))
        const part = m && hanCellAbove(text, start, m.groups?.['term'] ?? '')
        const end = start + (m?.[0].indexOf('公司') ?? 0) + 2
        if (part) {
          const whole = text.slice(part.start, part.end) + text.slice(start, end)
          yield named(name, 'company', part, whole, { inferred: inPart })
        }
        continue
      }
      const stop = text.indexOf('\n', at)
      const line = text.slice(start, stop < 0 ? undefined : stop)
      const m = line.length > 60 ? null : lastPart.exec(line)
      if (
        !m ||
        !(m.groups?.['words'] ?? '').split(' ').every((word) => word === '' || isGeneric(withoutPoints(word)))
      )
        continue
      const part = cellAbove(text, start, m.groups?.['closing'] !== undefined)
      if (part && !taken(found, part, ['organisation', 'company', 'person']))
        yield named(name, 'company', part, `${text.slice(part.start, part.end)} ${line}`, {
          inferred: inPart,
        })
    }
  },
}
