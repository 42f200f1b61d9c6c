import { hanPeopleHeading, peopleHeading } from '../vocabulary/people'
import { isHan } from '../vocabulary/scripts'

/** A row of a table: two figures behind words or alone, units of money, years side by side. */
const row =
  /(?:^| )\(?[\d][\d,]*[,.]\d+\)?%?(?: .*)? \(?[\d–-][\d,.]*\)?%?$|(?:HK|US|RMB)\$?[’']?000|^(?:(?:RMB|HK\$|US\$)(?:[’']000| million)? ?){1,4}$|[千百][萬万]?[港美]?元|人民[幣币][千百][萬万]?元|(?:^| )(?:(?:19|20)\d\d|二[零〇○]..年)(?:[ /]+(?:(?:19|20)\d\d|二[零〇○]..年))+$/u
/** A short label and what it says: "Date of grant: 3 June 2021", 行使價:1.23港元; "Re: " is part of a title. */
const labelled =
  /^(?!Re ?:|RE ?:|關於|关于|有關|有关)(?:\p{Lu}[\p{Ll}’-]+(?: [\p{L}’()-]+){0,6}|[\p{sc=Han}()]{2,12}) ?: ?(?:\S|$)/u
/** What a part of the filing begins with: its highlights, a list of people, the resolutions of a poll, who is addressed, a bullet. */
const partHead = new RegExp(
  '^(?:(?:\\p{Lu}[\\p{L}]+ ){0,2}(?:HIGHLIGHTS|Highlights)|(?:(?:CONSOLIDATED|CONDENSED|UNAUDITED|AUDITED) ){1,3}RESULTS|(?:Ordinary|Special|ORDINARY|SPECIAL) (?:Resolutions?|RESOLUTIONS?)[^\\n]{0,30}|' +
    'Resolutions?|RESOLUTIONS?|No\\. of [^\\n]*|Number of [^\\n]*|Dear [^\\n]*|To:? (?:the )?(?:[Ss]hareholders?|[Mm]embers)[^\\n]*|Name of [^\\n]*|Notes?:?|' +
    '(?:普通|特別|特别)?(?:決議案|决议案)|(?:投票數目|票數|票数)[^\\n]{0,12}|(?:財務|财务|業務|业务)?(?:摘要|亮點|亮点)|(?:致|敬啟者|敬启者|各位)[^\\n]{0,16}|附[註注]|[•●■◆].*|' +
    `(?:${hanPeopleHeading}):?)$`,
  'u',
)
/** A heading of people in small letters below a title in capitals: "Executive Directors". */
const peopleHead = new RegExp(`^(?:${peopleHeading}):?$`, 'i')
/** The sign-off: "Hong Kong, 3 May 2021", 香港,二零二一年五月三日. */
const signOff =
  /^(?:[\p{Lu}][\p{L}’ ]{2,24}, ?\d{1,2} \p{L}{3,9},? \d{4}|[\p{sc=Han}]{2,4},? ?[\d零〇○一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)$/u
/** A sentence in small letters below a title in capitals, however short. */
const sentence = /\p{Ll}[^.]{20,}\p{Ll}[.:]$/u
/** What the highlights of results say, without a full stop: "Revenue increased by 3% to HK$12 million"; what the text remarks on itself. */
const highlight =
  /\b(?:increased|decreased|grew|rose|fell|declined|up|down)\b.* \D{0,4}\d|^\((?:\p{Lu}\p{Ll}+|\p{Ll}+)(?: [^ ()]+){3,}\)$/u
/** The period of a table's columns. */
const columnsPeriod = /^(?:For the |Six months |Year |Three months |Nine months |As at |At \d)|^截至|^[於于]/u
const titledPeriod = /ENDED|ended|截至|止(?:年度|[三六九]個月|[三六九]个月)/u

/** What the first page goes on with below the title, unless the title speaks of just that: "REVISED / EXPECTED TIMETABLE". */
const opening =
  /^(?:(?:EXPECTED|INDICATIVE) TIMETABLE|(?:Expected|Indicative) [Tt]imetable|(?:TABLE OF )?CONTENTS|DEFINITIONS|(?:預期|预期|預計|预计)?(?:時間表|时间表)|目錄|目录|釋義|释义)$/u
const speaksOfIt = /(?:REVISED|UPDATED|CHANGES?|修[訂订]|更新|更改|[經经]修)$/u

/** A line that the next one goes on, as the second of two titles that begin in the same words. */
const goesOn = / (?:WITH|IN|OF|TO|FOR|BY|AND|THE|UNDER|FROM)$|[及與与的之]$/

/** What a body first speaks of, on a line of its own: "THE ACQUISITION AGREEMENT". */
const subject =
  /^THE (?:\p{Lu}+ ){0,4}(?:AGREEMENTS?|OFFER|ACQUISITIONS?|DISPOSALS?|SUBSCRIPTIONS?|PLACING|TRANSACTIONS?)$/u

/** How long a line of a title is that can't begin two of them. */
const leastHeading = 20

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** Whether a line no longer belongs to the title whose lines came before it: a table, a label, a heading of the body, the title's words again. */
export function isBelowTitle(line: string, before: readonly string[]): boolean {
  const inCapitals = before.every(isCapitals)
  if (row.test(line) || labelled.test(line) || partHead.test(line) || signOff.test(line)) return true
  if (peopleHead.test(line) && !isCapitals(line)) return true
  if (inCapitals && !isCapitals(line) && !isHan(line[0]!) && (sentence.test(line) || highlight.test(line)))
    return true
  const title = before.join(' ')
  if (
    columnsPeriod.test(line) &&
    titledPeriod.test(title) &&
    (isHan(line[0]!) || (inCapitals && !isCapitals(line)))
  )
    return true
  const last = before.at(-1) ?? ''
  if (opening.test(line) && !goesOn.test(last) && !speaksOfIt.test(last)) return true
  if (subject.test(line) && before.length > 0 && !goesOn.test(before.at(-1)!)) return true
  const own = letters(line)
  const [first = ''] = before
  // the body's first heading is the title's first line and more
  if (before.length > 1 && first.length > leastHeading && own.startsWith(letters(first))) return true
  return (
    !goesOn.test(line) &&
    !goesOn.test(before.at(-1)!) &&
    own.length >= (isHan(line[0]!) ? 4 : 12) &&
    letters(title).includes(own.replace(/^the/, ''))
  )
}
