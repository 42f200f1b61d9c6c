import type { FactSource } from '../analysis'
import type { Finding } from '../recogniser'
import { kindOfTitle } from '../vocabulary/title-kinds'
import type { FilingHead } from './filing-head'
import type { Issuer } from './issuer'
import { isAnnouncement, kindOfCover, saysThatItIsMade } from './marks'
import type { NamesAtTop } from './own-names'
import { reportOfRunningHead } from './running-head'
import { filingTitle, titleBelowDisclaimer, titleOfResults, titleOnFirstLine, type Title } from './title'

/** What a filing is called, how that was found, and where it stands where it stands in one place. */
export type OwnTitle = { readonly title: string; readonly at: Title | null } & FactSource

/** How far into a text the cover of a report may reach. */
const coverReach = 3000
/** The cover of a report has no head, but says what it is on a line of its own. */
const reportTitle =
  /(?<=^|\n) ?(?:(?:20\d{2}(?:\/\d{2,4})? )?(?:(?:FIRST|First|THIRD|Third) )?(?:ANNUAL|Annual|INTERIM|Interim|QUARTERLY|Quarterly) (?:REPORT|Report)(?: 20\d{2}(?:\/\d{2,4})?)?|[二〇零一二三四五六七八九\d/]{4,9}年?(?:度)?(?:第[一三])?(?:年報|年报|中期報告|中期报告|季度報告|季度报告))(?= ?(?:\n|$))/u

/** What the cover of a prospectus is called, and that of the announcements about the same offer. */
const offer = /^(?:GLOBAL|SHARE|PUBLIC) OFFER(?:ING)?$|^(?:全球|股份|公開|公开)[發发]售$/i

/** What stands between the heads of two issuers. */
const joint = /^(?:JOINT ANNOUNCEMENT|聯合公告|联合公告|聯合公佈)$/u

const standing = (at: Title | null, by: string, inferred: boolean): OwnTitle | null =>
  at && { title: at.title, at, by, inferred }
const called = (title: string | null | undefined, by: string, inferred: boolean): OwnTitle | null =>
  title ? { title, at: null, by, inferred } : null

/** The title below the head, or of a former page; where there is neither, below the disclaimer or on the first line. */
export function titleAtTop(
  text: string,
  { head, page, inHead }: Pick<NamesAtTop, 'head' | 'page' | 'inHead'>,
): OwnTitle | null {
  if (head) {
    const title = filingTitle(head, [inHead.en, inHead.zh])
    const isOffer = title !== null && offer.test(title.title) && isAnnouncement(text)
    return standing((isOffer ? titleOfResults(text) : null) ?? title, 'facts/title', false)
  }
  if (page) return standing({ title: page.title, ...page.at }, 'facts/page-head', false)
  return (
    standing(titleBelowDisclaimer(text), 'facts/title', true) ??
    (saysThatItIsMade(text) ? standing(titleOnFirstLine(text), 'facts/title', true) : null)
  )
}

/** What a report is called on its cover, or in its running head beside its issuer's name. */
export const titleOfReport = (text: string, findings: readonly Finding[], own: Issuer): OwnTitle | null =>
  called(reportTitle.exec(text.slice(0, coverReach))?.[0].trim(), 'facts/own-title', false) ??
  called(reportOfRunningHead(text, findings, own), 'facts/running-head', true)

/** What one of the exchange's forms is called, in place of any other title. */
export const titleOnForm = (form: string | undefined): OwnTitle | null => called(form, 'facts/forms', false)

/** The kind of a filing: by what its cover asks for, else by the words between two heads or those of its title. */
export function kindOf(
  text: string,
  head: FilingHead | null,
  title: OwnTitle | null,
): ({ kind: string } & FactSource) | null {
  const onCover = kindOfCover(text)
  if (onCover) return { kind: onCover, by: 'facts/marks', inferred: true }
  if (head && [...head.above, ...head.within].some((line) => joint.test(line.text)))
    return { kind: 'joint announcement', by: 'facts/own-title', inferred: false }
  const kind = title && kindOfTitle(title.title)
  if ((!kind || kind === 'prospectus') && isAnnouncement(text))
    return { kind: 'announcement', by: 'facts/marks', inferred: true }
  return kind ? { kind, by: 'vocabulary/title-kinds', inferred: title.inferred } : null
}
