import type { FilingKind } from '../analysis/analysis'
import type { FilingRecord } from '../annotation/filing'

/** What a filing is, as far as its headline category, its kind or its title tells. */
export type FilingClass =
  | 'announcement'
  | 'meeting notice'
  | 'circular'
  | 'listing document'
  | 'annual report'
  | 'interim report'
  | 'quarterly report'
  | 'other report'
  | 'form'

/**
 * What the words of a headline category ("Circulars - [Major Transaction]", "通函 - [主要交易]"), of a kind read in a filing ("poll
 * results") or of a title say, the more telling ones first: an announcement category may name any of the later kinds.
 */
const classes: readonly (readonly [FilingClass, RegExp])[] = [
  [
    'form',
    /\bnext day disclosure|^monthly return|\bproxy form|\bform of proxy|翌日披露|月報表|委任(?:代表)?表格|代表委任/i,
  ],
  [
    'meeting notice',
    /^announcements? and notices? - \[notice of (?:agm|egm|sgm)|^notice of (?!(?:the )?board\b)[\w ]{0,40}meeting/i,
  ],
  ['meeting notice', /^(?:公告及通告 - \[)?(?:股東[周週]年|股東特別|臨時股東)大會通告/],
  ['circular', /^(?:circulars?|通函)(?: - |$)/i],
  ['listing document', /^(?:listing documents?|global offering|prospectus|上市文件|全球發售)|招股章程$/i],
  ['announcement', /\bannouncements?\b|公告|公佈|公布/i],
  ['quarterly report', /\bquarterly report|季度報告|季報/i],
  ['interim report', /\b(?:interim|half-year) report|\binterim\/half-year|中期(?:\/半年度)?報告|中報/i],
  ['annual report', /\bannual report|年報|年度報告/i],
  ['other report', /^financial statements|^財務報表|environmental, social|^esg\b|環境、社會/i],
  [
    'announcement',
    /\bresults\b|\bprofit (?:warning|alert)|\bclarification|\binside information|盈利警告|內幕消息|業績|投票(?:表決)?結果/i,
  ],
  [
    'announcement',
    /^(?:share placing|rights issue|open offer|grant of options|date of board meeting|change of|dividend|delay in despatch)/i,
  ],
  [
    'announcement',
    /^(?:winding-up|withdrawal of listing|privatisation|offer$|capital reorganisation|amendment of|share buyback|terms of reference|list of directors)/i,
  ],
  [
    'announcement',
    /^(?:unusual movement|closure of books)|^(?:suspension|resumption) of trading|^stabili[sz]ation|^very substantial|\btransaction$|^notice of board/i,
  ],
  ['circular', /^circular\b|通函$/i],
  ['meeting notice', /\bnotice\b|通告/i],
]

const classOfText = (text: string): FilingClass | null =>
  classes.find(([, words]) => words.test(text))?.[0] ?? null

/** What a known filing is; null where neither its kind nor its title says so. */
export function filingClass({ kind, title }: Pick<FilingRecord, 'kind' | 'title'>): FilingClass | null {
  return (
    (kind === null ? null : classOfText(kind.trim())) ?? (title === null ? null : classOfText(title.trim()))
  )
}

/** Which classes each kind of reference may name. */
const named: Readonly<Record<FilingKind, readonly FilingClass[] | null>> = {
  announcement: ['announcement'],
  circular: ['circular'],
  prospectus: ['listing document'],
  'annual report': ['annual report'],
  'interim report': ['interim report'],
  'quarterly report': ['quarterly report'],
  notice: ['meeting notice'],
  report: ['annual report', 'interim report', 'quarterly report', 'other report'],
  other: null,
}

/** A notice of a meeting has a category of its own, but is also filed with what it belongs to, and printed in circulars. */
const holdsNotices: readonly FilingClass[] = ['announcement', 'circular']

/** Kinds that a filing could be without saying so; a circular, a prospectus or a report always does. */
const maySayNothing: readonly FilingKind[] = ['announcement', 'notice', 'report', 'other']

/**
 * Whether a filing of a class can be what a reference of a kind names. `unknown`: the filing does not say what it is, or the reference
 * does not; `perhaps`: it may hold what is named.
 */
export function kindFit(
  kind: FilingKind,
  filed: FilingClass | null,
): 'fits' | 'unknown' | 'perhaps' | 'misfits' {
  const admitted = named[kind]
  if (filed === null) return maySayNothing.includes(kind) ? 'unknown' : 'misfits'
  if (admitted === null) return 'unknown'
  if (admitted.includes(filed)) return 'fits'
  return kind === 'notice' && holdsNotices.includes(filed) ? 'perhaps' : 'misfits'
}
