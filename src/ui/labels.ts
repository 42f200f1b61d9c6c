import type { DateRole, MentionKind, PeriodMention, YearPart } from '../core/analysis/mention'
import type { NoteColour } from '../core/annotation/note'
import { fromIso } from '../core/calendar/calendar-date'
import { filingTexts } from './filing-texts'
import type { TextKey, Translate } from './texts'

const roleKeys: Readonly<Record<DateRole, TextKey>> = {
  'document date': 'roleDocumentDate',
  reference: 'roleReference',
  'period end': 'rolePeriodEnd',
  agreement: 'roleAgreement',
  'board meeting': 'roleBoardMeeting',
  'record date': 'roleRecordDate',
  'book closure from': 'roleBookClosureFrom',
  'book closure to': 'roleBookClosureTo',
  'ex-date': 'roleExDate',
  'trading begins': 'roleTradingBegins',
  'trading ends': 'roleTradingEnds',
  acceptance: 'roleAcceptance',
  payment: 'rolePayment',
  'last day for transfers': 'roleLastDayForTransfers',
  'latest practicable date': 'roleLatestPracticableDate',
  'general meeting': 'roleGeneralMeeting',
  despatch: 'roleDespatch',
  'long stop': 'roleLongStop',
  effective: 'roleEffective',
  expected: 'roleExpected',
}

const capitalised = <Word extends string>(word: Word): Capitalize<Word> =>
  (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>

/** "Reference"; of several, "References". */
export const kindLabel = (translate: Translate, kind: MentionKind, several = false): string =>
  translate(several ? `kinds${capitalised(kind)}` : `kind${capitalised(kind)}`)

/** "Annual report"; a kind that has no text of its own, such as a headline category, as it stands with a capital. */
export function filingLabel(translate: Translate, kind: string): string {
  const key = `filing${kind.split(/[ -]/).map(capitalised).join('')}`
  return isFilingKey(key) ? translate(key) : capitalised(kind)
}

const isFilingKey = (key: string): key is keyof typeof filingTexts => Object.hasOwn(filingTexts, key)

/** "Board meeting". */
export const roleLabel = (translate: Translate, role: DateRole): string => translate(roleKeys[role])

/** "Yellow". */
export const colourLabel = (translate: Translate, colour: NoteColour): string =>
  translate(`colour${capitalised(colour)}`)

type DayStyle = 'long' | 'short'

const dayOptions: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  short: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
}

/** By locale and style: to make one takes as long as to write a hundred days with it, and the first one of all some milliseconds. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

function dayFormat(locale: string, style: DayStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`
  const known = dayFormats.get(key) ?? new Intl.DateTimeFormat(locale, dayOptions[style])
  dayFormats.set(key, known)
  return known
}

/** Does beforehand what takes long about the first labels, so that a page is not held up by it while it is drawn. */
export function prepareLabels(translate: Translate): void {
  dayFormat(translate('locale'), 'long')
  dayFormat(translate('locale'), 'short')
}

/** "Tuesday, 13 March 2018" or, short, "13 Mar 2018"; anything but an ISO day as it stands. */
export function dateLabel(translate: Translate, iso: string, style: DayStyle = 'short'): string {
  const date = fromIso(iso)
  if (!date) return iso
  return dayFormat(translate('locale'), style).format(Date.UTC(date.year, date.month - 1, date.day))
}

/** The day of a moment (ms since 1970) in the reader's own time zone: "13 Mar 2018". */
export const dayLabel = (translate: Translate, time: number): string =>
  new Intl.DateTimeFormat(translate('locale'), { day: 'numeric', month: 'short', year: 'numeric' }).format(
    time,
  )

/** "English". */
export const languageLabel = (translate: Translate, language: 'en' | 'zh'): string =>
  translate(language === 'en' ? 'languageEn' : 'languageZh')

/** "2024", "H1 2024", "First 9 months of 2024". */
export function periodLabel(
  translate: Translate,
  { year, part, months }: Pick<PeriodMention, 'year' | 'part' | 'months'>,
): string {
  if (part === null) return translate('periodYear', String(year))
  if (isMonths(part)) return translate('periodMonths', String(year), String(months))
  return translate(`period${part}`, String(year))
}

const isMonths = (part: YearPart): part is Extract<YearPart, `${number}M`> => part.endsWith('M')

/** "HK$1,200,000,000": the whole value, so that "1.2 billion" can be checked at a glance. */
export function moneyLabel(
  translate: Translate,
  { value, currency }: { value: number; currency: string },
): string {
  const locale = translate('locale')
  if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${value.toLocaleString(locale)}`
  const minimumFractionDigits = Number.isInteger(value) ? 0 : 2
  return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits }).format(value)
}
