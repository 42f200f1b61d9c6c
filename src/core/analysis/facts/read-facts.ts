import { isHanUnit } from '../../text/unit-traits'
import type { FilingFacts, FilingLanguage } from '../analysis'
import { noFacts } from '../draft'
import { ofKind } from '../of-kind'
import type { Finding } from '../recogniser'
import { kindOfTitle } from '../vocabulary/title-kinds'
import { filingDate } from './filing-date'
import { codeInSentence, codesOfShares, codesOnLines, firstCodes } from './own-codes'
import { filingHead } from './filing-head'
import { headInLine } from './head-in-line'
import { issuerOfCover } from './issuer-of-cover'
import { incorporationOf } from './incorporation'
import { pageHead } from './page-head'
import { issuerOfRegistrant } from './registrant'
import { issuerOfRunningHead, reportOfRunningHead } from './running-head'
import { issuerOfStatutes } from './issuer-of-statutes'
import {
  issuerOfColumns,
  issuerOfDefinition,
  issuerOfForm,
  issuerOfHead,
  issuerOnLeft,
  type Issuer,
  type NameAt,
} from './issuer'
import { filingTitle } from './title'

/** How far into a text the marks of a filing count. */
const markReach = 3000
const disclaimer = /takes? no responsibility for the contents of th(?:is|ese)|內容概不負責|内容概不负责/
const circularMark =
  /THIS (?:CIRCULAR|DOCUMENT|PROSPECTUS) IS IMPORTANT|此乃要件|重要文件|(?:any aspect of|in doubt about|any of the contents of) this (?:circular|document|prospectus)|[對对]本(?:通函|文件|(?:招股)?章程)的?任何/i
const returnTitle =
  /[^\n]{0,40}(?:Next Day Disclosure Return|Monthly Return (?:of|for)|翌日披露報表|翌日披露报表|月報表|月报表)[^\n]{0,120}/
/** The cover of a report has no head, but says what it is on a line of its own. */
const reportTitle =
  /(?<=^|\n) ?(?:(?:20\d{2}(?:\/\d{2,4})? )?(?:(?:FIRST|First|THIRD|Third) )?(?:ANNUAL|Annual|INTERIM|Interim|QUARTERLY|Quarterly) (?:REPORT|Report)(?: 20\d{2}(?:\/\d{2,4})?)?|[二〇零一二三四五六七八九\d/]{4,9}年?(?:度)?(?:第[一三])?(?:年報|年报|中期報告|中期报告|季度報告|季度报告))(?= ?(?:\n|$))/u

/** A longer text's language is told by so many samples of so many code units, evenly spread. */
const [samples, sampleUnits] = [80, 500]

/** The language of a text by its share of Han characters, a Latin word counted as about two of them. */
export function languageOf(text: string): FilingLanguage {
  const parts = text.length <= samples * sampleUnits ? [text] : samplesOf(text)
  let [chinese, words] = [0, 0]
  for (const part of parts) {
    const counted = countsOf(part)
    chinese += counted.han
    words += counted.words
  }
  const share = chinese / Math.max(1, chinese + 1.7 * words)
  if (share < 0.3) return 'en'
  return share > 0.6 ? 'zh' : 'bilingual'
}

/** How many Han characters a text has, and how many words of two Latin letters or more. */
function countsOf(text: string): { han: number; words: number } {
  let [han, words, letters] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isLetter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
    letters = isLetter ? letters + 1 : 0
    if (letters === 2) words += 1
    else if (!isLetter && isHanUnit(unit)) han += 1
  }
  return { han, words }
}

const samplesOf = (text: string): string[] =>
  Array.from({ length: samples }, (_, index) => {
    const start = Math.floor((index * (text.length - sampleUnits)) / (samples - 1))
    return text.slice(start, start + sampleUnits)
  })

const nobody: Issuer = { en: null, zh: null }

/** The issuer's names where neither a head nor a term tells them: as statutes state them, or from a running head or a signature. */
function issuerWithoutHead(text: string, findings: readonly Finding[]): Issuer {
  const registrant = issuerOfRegistrant(text)
  if (registrant.en) return registrant
  const stated = issuerOfStatutes(text, findings)
  return stated.en || stated.zh ? stated : issuerOfRunningHead(text, findings)
}
/** Whether a term stands for a name of which a line of the head has only the end. */
const isWhole = (term: NameAt | null, line: NameAt | null): boolean =>
  term !== null && line !== null && term.name.toLowerCase().endsWith(` ${line.name.toLowerCase()}`)
const isListedHere = (code: string): boolean => code.length === 5

/**
 * What a filing says of itself, from the whole normalised text and what was found in it: its names from the head, else from where it
 * calls itself "the Company"; its codes from the head, else from a line of their own; the date of the sign-off; title and kind. In steps, as the
 * patterns of each take an engine some milliseconds to make.
 */
export function* readFacts(text: string, findings: readonly Finding[]): Generator<void, FilingFacts> {
  const lines = filingHead(text)
  const form = returnTitle.exec(text.slice(0, 600))?.[0].trim()
  // on a return the name stands in its box, whatever else is above the code
  const onForm = form === undefined ? nobody : issuerOfForm(text)
  const fromHead = onForm.en ? onForm : lines ? issuerOfHead(lines) : nobody
  const inLine = fromHead.en || fromHead.zh ? null : headInLine(text, findings)
  const head = lines && !inLine?.zh && (lines.sure || fromHead.en || fromHead.zh) ? lines : null
  yield
  const codes = ofKind(findings, 'stockCode')
  const page = head ? null : pageHead(text)
  const title = head ? filingTitle(head) : page && { title: page.title, ...page.at }
  yield
  const date = filingDate(text, findings)
  yield
  const fromForm = onForm.en ? onForm : issuerOfForm(text)
  const fromTerm = issuerOfDefinition(text, findings)
  const ownEn = isWhole(fromTerm.en, fromHead.en)
    ? fromTerm.en
    : (fromHead.en ?? fromForm.en ?? page?.en ?? inLine?.en ?? fromTerm.en)
  const onCover = head && (fromHead.en || fromHead.zh) ? nobody : issuerOfCover(text)
  const stated = {
    en: ownEn ?? onCover.en,
    zh: fromHead.zh ?? fromForm.zh ?? page?.zh ?? inLine?.zh ?? fromTerm.zh ?? (head ? null : onCover.zh),
  }
  const own = stated.en || stated.zh ? stated : issuerWithoutHead(text, findings)
  yield
  const columns = head ? issuerOfColumns(own, head, findings) : own
  const early = head ? codes.filter((f) => f.start < (head.below[0]?.start ?? text.length)) : []
  const { en, zh } = head && early.length > 1 && !columns.en && !columns.zh ? issuerOnLeft(head) : columns
  const onLines = page
    ? codes.filter((f) => f.name === page.code)
    : codesOnLines(text, findings, form !== undefined)
  const inHead = head && early.length === 0 ? firstCodes(text, codes) : early
  const atTop = head ? inHead : onLines.length > 0 ? onLines : (inLine?.codes ?? [])
  const ownCodes = codesOfShares(text, atTop.length > 0 ? atTop : codeInSentence(text, findings)).filter(
    (f) => isListedHere(f.name),
  )
  yield
  const report = title
    ? undefined
    : (reportTitle.exec(text.slice(0, markReach))?.[0].trim() ??
      reportOfRunningHead(text, findings, { en, zh }))
  const headSpan = head && { start: head.above.at(-1)?.start ?? 0, end: head.below[0]?.start ?? text.length }
  const place = headSpan && incorporationOf(text, headSpan, (en ?? zh)?.name)
  const marked = text.slice(0, markReach)
  const mark = circularMark.exec(marked)?.[0]
  const circular = mark === undefined ? null : /prospectus|章程/i.test(mark) ? 'prospectus' : 'circular'
  return {
    ...noFacts,
    isFiling: disclaimer.test(marked) || onLines.length > 0 || (form !== undefined && codes.length > 0),
    language: languageOf(text),
    stockCodes: [...new Set(ownCodes.map((f) => f.name))],
    issuer: { en: en?.name ?? null, zh: zh?.name ?? null },
    date: date?.iso ?? null,
    kind: circular ?? kindOfTitle(form ?? title?.title ?? report ?? ''),
    title: form ?? title?.title ?? report ?? null,
    incorporation: place?.name ?? null,
    at: {
      ...(ownCodes[0] && { stockCode: { start: ownCodes[0].start, end: ownCodes[0].end } }),
      ...(en && { issuerEn: { start: en.start, end: en.end } }),
      ...(zh && { issuerZh: { start: zh.start, end: zh.end } }),
      ...(date && { date: { start: date.start, end: date.end } }),
      ...(place && { incorporation: { start: place.start, end: place.end } }),
      ...(title && { title: { start: title.start, end: title.end } }),
    },
  }
}
