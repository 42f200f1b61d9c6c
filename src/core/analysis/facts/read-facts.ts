import type { FilingFacts, FilingLanguage } from '../analysis'
import { noFacts } from '../draft'
import type { EntityFinding, Finding } from '../recogniser'
import { han } from '../vocabulary/scripts'
import { kindOfTitle } from '../vocabulary/title-kinds'
import { filingDate } from './filing-date'
import { filingHead } from './filing-head'
import { issuerOfDefinition, issuerOfForm, issuerOfHead, type Issuer, type NameAt } from './issuer'
import { filingTitle } from './title'

/** How far into a text the marks of a filing count. */
const markReach = 3000
const disclaimer = /takes? no responsibility for the contents of th(?:is|ese)|內容概不負責|内容概不负责/
const circularMark =
  /THIS (?:CIRCULAR|DOCUMENT|PROSPECTUS) IS IMPORTANT|此乃要件|重要文件|(?:any aspect of|in doubt about) this (?:circular|document|prospectus)|對本(?:通函|文件|章程)任何/i
const returnTitle =
  /[^\n]{0,40}(?:Next Day Disclosure Return|Monthly Return (?:of|for)|翌日披露報表|月報表)[^\n]{0,120}/
const hanCharacter = new RegExp(`[${han}]`, 'gu')

/** A longer text's language is told by so many samples of so many code units, evenly spread. */
const [samples, sampleUnits] = [40, 5000]

/** The language of a text by its share of Han characters, a Latin word counted as about two of them. */
export function languageOf(text: string): FilingLanguage {
  const parts = text.length <= samples * sampleUnits ? [text] : samplesOf(text)
  const count = (pattern: RegExp): number =>
    parts.reduce((sum, part) => sum + (part.match(pattern)?.length ?? 0), 0)
  const chinese = count(hanCharacter)
  const share = chinese / Math.max(1, chinese + 1.7 * count(/[A-Za-z]{2,}/g))
  if (share < 0.3) return 'en'
  return share > 0.6 ? 'zh' : 'bilingual'
}

const samplesOf = (text: string): string[] =>
  Array.from({ length: samples }, (_, index) => {
    const start = Math.floor((index * (text.length - sampleUnits)) / (samples - 1))
    return text.slice(start, start + sampleUnits)
  })

const nobody: Issuer = { en: null, zh: null }
const isListedHere = (code: string): boolean => code.length === 5

/**
 * What a filing says of itself, from the whole normalised text and what was found in it: its names from the head, else from where it
 * calls itself "the Company"; its codes from the head; the date of the sign-off; title and kind.
 */
export function readFacts(text: string, findings: readonly Finding[]): FilingFacts {
  const lines = filingHead(text)
  const fromHead = lines ? issuerOfHead(lines) : nobody
  const head = lines && (lines.sure || fromHead.en || fromHead.zh) ? lines : null
  const codes = findings.filter((f): f is EntityFinding => f.kind === 'stockCode')
  const title = (head && filingTitle(head)) ?? null
  const date = filingDate(text, findings)
  const fromForm = issuerOfForm(text)
  const fromTerm = issuerOfDefinition(text, findings)
  const whole = (term: NameAt | null, line: NameAt | null) =>
    term !== null && line !== null && term.name.toLowerCase().endsWith(` ${line.name.toLowerCase()}`)
  const en = whole(fromTerm.en, fromHead.en) ? fromTerm.en : (fromHead.en ?? fromForm.en ?? fromTerm.en)
  const zh = fromHead.zh ?? fromForm.zh ?? fromTerm.zh
  const early = codes.filter((f) => f.start < (head ? (head.below[0]?.start ?? text.length) : markReach))
  const own = (early.length > 0 || !head ? early : codes.slice(0, 1)).filter((f) => isListedHere(f.name))
  const form = returnTitle.exec(text.slice(0, 600))?.[0].trim()
  const marked = text.slice(0, markReach)
  const circular = circularMark.test(marked) ? 'circular' : null
  return {
    ...noFacts,
    isFiling: disclaimer.test(marked) || codes.some((f) => f.start < markReach),
    language: languageOf(text),
    stockCodes: [...new Set(own.map((f) => f.name))],
    issuer: { en: en?.name ?? null, zh: zh?.name ?? null },
    date: date?.iso ?? null,
    kind: circular ?? kindOfTitle(form ?? title?.title ?? ''),
    title: form ?? title?.title ?? null,
    at: {
      ...(own[0] && { stockCode: { start: own[0].start, end: own[0].end } }),
      ...(en && { issuerEn: { start: en.start, end: en.end } }),
      ...(zh && { issuerZh: { start: zh.start, end: zh.end } }),
      ...(date && { date: { start: date.start, end: date.end } }),
      ...(title && { title: { start: title.start, end: title.end } }),
    },
  }
}
