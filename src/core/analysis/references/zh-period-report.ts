import { toIso } from '../../calendar/calendar-date'
import { readYear } from '../../calendar/chinese-numerals'
import { datesOf } from '../dates/date-finding'
import { zhYear } from '../dates/zh-parts'
import type { Recogniser, ReferenceFinding } from '../recogniser'
import { aliasAt } from './alias'
import { zhFilingKind } from './zh-nouns'

const report = '(?:年度報告|年度报告|年報|年报|中期報告|中期报告|季度報告|季度报告)'

// "本公司二零一八年年報", "於2018年中期報告"; a running head "2018年報" has no such word before it.
const byYear = new RegExp(
  String.raw`(?<=本公司|本集團|本集团|本行|[之的於于在與与及如《「])(?<year>${zhYear})年(?:度)?(?:[之的](?:本公司)?)?(?<noun>${report})`,
  'g',
)
// "(截至)二零一八年十二月三十一日止年度之年報"
const toPeriod = new RegExp(
  String.raw`止(?:財政)?(?:年度|期間|[三六九]個月(?:期間)?)(?:之|的)?(?:本公司)?(?<noun>${report})`,
  'y',
)
const future = /^(?:\([^()]*\))?[^,。;]{0,8}(?:將|将|預期|预期|擬|拟)/
const sending = /(?:將|将|預期|预期|擬|拟|寄發|寄发)[^。;]{0,12}$/

/** Annual, interim and quarterly reports that are named by what period they report on. */
export const zhPeriodReport: Recogniser = {
  name: 'references/zh-period-report',
  *find(text, found): Generator<ReferenceFinding> {
    const base = { kind: 'reference', by: this.name, date: null, subject: null, issuer: 'self' } as const
    const cited = new Set(found.flatMap((f) => (f.kind === 'reference' ? [f.nounSpan.end] : [])))
    const isComing = (start: number, end: number) =>
      future.test(text.slice(end, end + 40)) || sending.test(text.slice(Math.max(0, start - 20), start))
    for (const { index: start, 0: words, groups } of text.matchAll(byYear)) {
      const year = readYear(groups?.['year'] ?? '')
      const end = start + words.length
      if (year === null || year < 1980 || year > 2100 || isComing(start, end)) continue
      const noun = groups?.['noun'] ?? ''
      const alias = aliasAt(text, end)?.alias
      const span = { start, end }
      const term = { alias: alias?.term ?? null, aliasSpan: alias?.span ?? null }
      yield {
        ...base,
        ...span,
        filing: zhFilingKind(noun),
        noun,
        nounSpan: span,
        period: String(year),
        ...term,
      }
    }
    for (const date of datesOf(found)) {
      toPeriod.lastIndex = date.end
      const noun = toPeriod.exec(text)?.groups?.['noun']
      if (noun === undefined) continue
      const end = toPeriod.lastIndex
      if (cited.has(end) || isComing(date.start, end)) continue
      const alias = aliasAt(text, end)?.alias
      const nounSpan = { start: end - noun.length, end }
      const term = { alias: alias?.term ?? null, aliasSpan: alias?.span ?? null }
      const words = { filing: zhFilingKind(noun), noun, nounSpan }
      yield { ...base, ...nounSpan, ...words, period: toIso(date.date), ...term }
    }
  },
}
