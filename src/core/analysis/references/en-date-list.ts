import type { DateFinding } from '../recogniser'
import { dateListAt, type DateList } from './date-list'
import { isAttached } from './en-attachment'
import { firstNounIn, type NounMatch as Noun } from './en-nouns'

/** How far behind its noun a date stands at most, and a further one behind the one before. */
const reach = 260

/** The date list that is attached to a noun, or null. */
export function listOf(
  text: string,
  noun: Noun,
  dates: readonly DateFinding[],
  from: number,
): DateList | null {
  for (let index = from; index < dates.length && index < from + 3; index += 1) {
    const { start } = dates[index]!
    if (start - noun.end > reach) return null
    const between = text.slice(noun.end, start)
    if (isAttached(between) || isIssuedOn(text, noun.start, between)) return dateListAt(text, dates, index)
  }
  return null
}

const issued =
  /\b(?:issued|published|made|released) (?:(?:an?|the|its|two|three|several|further|various) ){0,2}$/
// "(has made announcements) in relation to the petition on"; not "in relation to the agreement entered into on"
const onSubject =
  /^ (?:in relation to|in respect of|regarding|relating to|concerning|about|in connection with) [^.;,()\n]{3,80} on $/
const ofSubject = /(?:\b\w+(?:ed|en|ld)|into|place|made|effective|ent|ding|ing) on $/

/** Whether a noun is what was issued on the date behind its subject. */
const isIssuedOn = (text: string, start: number, between: string): boolean =>
  between.endsWith(' on ') &&
  onSubject.test(between) &&
  !ofSubject.test(between) &&
  issued.test(text.slice(Math.max(0, start - 32), start))

// "announcements dated (D1) in relation to the Disposal and (dated) (D2) in relation to …"
const further =
  /^,? (?:in relation to|in respect of|regarding|relating to|in connection with|concerning)[ ,][^;\n]{1,200}?[,;]? and (?:\((?:ii|iii|iv|b|c|d|2|3|4)\) )?(?:(?:the announcement )?dated )?$/
const enumeratedFurther =
  /^[^.]{0,200}?[,;](?:[ \n]and)?[ \n]\((?:ii|iii|iv|v|vi|b|c|d|e|2|3|4|5)\)[ \n](?:dated )?$/

/** What follows a date that has a subject of its own, as the ones before it. */
const onFurtherSubject =
  /^,? (?:in relation to|in respect of|regarding|relating to|in connection with|concerning) /

/** The first date from `index` on that ends no period: "the results for the year ended (D) and". */
function behindPeriods(text: string, dates: readonly DateFinding[], index: number): number {
  const date = dates[index]
  return date && /(?:ended|ending)[ \n]$/.test(text.slice(date.start - 7, date.start)) ? index + 1 : index
}

/** The list, with the dates that go on after words on the subject of the ones before. */
export function continued(text: string, list: DateList, dates: readonly DateFinding[]): DateList {
  let whole = list
  for (;;) {
    const index = behindPeriods(text, dates, whole.next)
    const next = dates[index]
    if (!next || next.start - whole.end >= reach) return whole
    const between = text.slice(whole.end, next.start)
    if (
      !(further.test(between) || enumeratedFurther.test(between)) ||
      firstNounIn(between.replace(/ ?\([^()]{3,}\)/g, '')) !== null
    )
      return whole
    const more = dateListAt(text, dates, index)
    if (index > whole.next && !onFurtherSubject.test(text.slice(more.end, more.end + 30))) return whole
    whole = { ...more, items: [...whole.items, ...more.items] }
  }
}
