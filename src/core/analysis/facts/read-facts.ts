import type { Span } from '../../text/span'
import type { FactSource, FilingFacts } from '../analysis'
import { noFacts } from '../draft'
import { ofKind } from '../of-kind'
import type { EntityFinding, Finding } from '../recogniser'
import { filingDate } from './filing-date'
import { filingHead, type FilingHead } from './filing-head'
import { isSentToExchange, titleOfForm } from './forms'
import { incorporationOf } from './incorporation'
import { issuerOfHead, nobody, type KnownNames } from './issuer'
import { issuerOfForm } from './issuer-of-form'
import { languageOf } from './language'
import { hasDisclaimer, isForPress, saysThatItIsMade } from './marks'
import { codeInSentence, codesOfShares, codesOnLines, firstCodes } from './own-codes'
import { namesInColumns, ownNames } from './own-names'
import { kindOf, titleAtTop, titleOfReport, titleOnForm } from './own-title'
import { pageHead, type PageHead } from './page-head'

const isListedHere = ({ name }: EntityFinding): boolean => name.length === 5

/** The issuer's codes, those that mark the text as a filing, and how the former were found. */
interface OwnCodes extends FactSource {
  readonly codes: readonly EntityFinding[]
  readonly marks: readonly EntityFinding[]
}

/** What of a text tells its codes. */
interface CodesAtTop {
  readonly head: FilingHead | null
  readonly page: PageHead | null
  readonly form: string | undefined
  /** The codes within the head. */
  readonly early: readonly EntityFinding[]
}

/** Tells the names of the companies in a text, in small letters. */
const namesIn = (findings: readonly Finding[]): KnownNames => ({
  has: (name) =>
    findings.some(
      (f) => f.kind === 'company' && f.name.length === name.length && f.name.toLowerCase() === name,
    ),
})

/** The codes within the head, of which there may be several. */
function codesWithin(head: FilingHead | null, text: string, findings: readonly Finding[]): EntityFinding[] {
  if (!head) return []
  // whoever guarantees notes is listed too, under another code than theirs
  const guarantor = head.within.find((line) => guaranteed.test(line.text))
  const below = head.below[0]?.start ?? text.length
  const codes = ofKind(findings, 'stockCode').filter((f) => f.start < below)
  const own = guarantor ? codes.filter((f) => f.start < guarantor.start) : codes
  return own.length > 0 ? own : codes
}

const guaranteed = /guaranteed by|提供擔保|提供担保/i

function ownCodes(
  text: string,
  findings: readonly Finding[],
  { head, page, form, early }: CodesAtTop,
): OwnCodes {
  const all = ofKind(findings, 'stockCode')
  const onLines = page
    ? all.filter((f) => f.name === page.code)
    : codesOnLines(text, findings, form !== undefined)
  const inHead = head && early.length === 0 ? firstCodes(text, all) : early
  const atTop = head ? inHead : onLines
  const found = atTop.length > 0 ? atTop : codeInSentence(text, findings)
  return {
    codes: codesOfShares(text, found).filter(isListedHere),
    marks: (head?.sure ? early : onLines).filter(isListedHere),
    by: early.length > 0 ? 'facts/filing-head' : 'facts/own-codes',
    inferred: early.length === 0 && form === undefined && page === null,
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
const sourceOf = ({ by, inferred }: FactSource): FactSource => ({ by, inferred })
const stated = (by: string): FactSource => ({ by, inferred: false })

/**
 * What a filing says of itself, from the whole normalised text and what was found in it: its names from the head, else from where it
 * calls itself "the Company"; its codes from the head, else from a line of their own; the date of the sign-off; title and kind. In steps, as the
 * patterns of each take an engine some milliseconds to make.
 */
export function* readFacts(text: string, findings: readonly Finding[]): Generator<void, FilingFacts> {
  const lines = filingHead(text)
  yield
  const form = titleOfForm(text)
  yield
  const inBox = issuerOfForm(text)
  yield
  // on a return the name stands in its box, whatever else is above the code
  const onForm = form !== undefined && inBox.en ? inBox : nobody
  const inHead = onForm.en || !lines ? nobody : issuerOfHead(lines, namesIn(findings))
  yield
  const isNamed = onForm.en ?? inHead.en ?? inHead.zh
  const head = lines && (lines.sure || isNamed) ? lines : null
  const page = head ? null : pageHead(text)
  const atTop = titleAtTop(text, { head, page, inHead })
  yield
  const date = filingDate(text, findings)
  yield
  const names = ownNames(text, findings, { head, page, inBox, onForm, inHead })
  yield
  const early = codesWithin(head, text, findings)
  const { en, zh } = head ? namesInColumns(names, head, findings, early.length > 1) : names
  const { codes, marks, ...found } = ownCodes(text, findings, { head, page, form, early })
  yield
  const title = titleOnForm(form) ?? atTop ?? titleOfReport(text, findings, { en, zh })
  yield
  const kind = kindOf(text, head, title)
  yield
  const headSpan = head && { start: head.above.at(-1)?.start ?? 0, end: head.below[0]?.start ?? text.length }
  const place = headSpan && incorporationOf(text, headSpan, en ?? zh)
  return {
    ...noFacts,
    isFiling:
      hasDisclaimer(text) ||
      (form !== undefined && (isSentToExchange(text) || ofKind(findings, 'stockCode').length > 0)) ||
      saysThatItIsMade(text) ||
      (marks.length > 0 && !isForPress(text)),
    language: languageOf(text),
    stockCodes: [...new Set(codes.map((f) => f.name))],
    issuer: { en: en?.name ?? null, zh: zh?.name ?? null },
    date: date?.iso ?? null,
    kind: kind?.kind ?? null,
    title: title?.title ?? null,
    incorporation: place?.name ?? null,
    at: {
      ...(codes[0] && { stockCode: spanOf(codes[0]) }),
      ...(en && { issuerEn: spanOf(en) }),
      ...(zh && { issuerZh: spanOf(zh) }),
      ...(date && { date: spanOf(date) }),
      ...(place && { incorporation: spanOf(place) }),
      ...(atTop?.at && { title: spanOf(atTop.at) }),
    },
    sources: {
      language: { by: 'facts/language', inferred: true },
      ...(codes[0] && { stockCodes: found }),
      ...(en && { issuerEn: sourceOf(en) }),
      ...(zh && { issuerZh: sourceOf(zh) }),
      ...(date && { date: sourceOf(date) }),
      ...(place && { incorporation: stated('facts/incorporation') }),
      ...(title && { title: sourceOf(title) }),
      ...(kind && { kind: sourceOf(kind) }),
    },
  }
}
