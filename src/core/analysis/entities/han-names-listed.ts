import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import { han } from '../vocabulary/scripts'
import { isHanName } from './han-person-name'
import { noOwner } from './rest-of-list'

const somebody = `[${han}]{2,3}(?:\\((?:主席|主任委?[員员]?|召集人)\\))?`
/** A row of a table of committees: 審計委員會 林小明(召集人)、何美玲、陳大文. */
const committee = new RegExp(
  `委[員员][會会](?:成[員员])?(?: ?: ?| )(?<list>${somebody}(?:[、,]${somebody}){1,11})(?=\\n|。|$)`,
  'y',
)
const committeesAt = anchors(['委員會', '委员会'])
/** Those whom a list names behind a company: 星海集團有限公司、林小明、何美玲及陳大文承諾. */
const behindCompany = new RegExp(
  `公司、(?<list>(?:[${han}]{2,3}、){2,24}(?:[${han}]{2,3}(?=[\\n,。;(及和與与以等]|$))?)`,
  'y',
)
const companiesAt = anchors(['公司、'])
/** Directors who take part: 執行董事林小明、何美玲及非執行董事李堯親身出席. */
const attending = new RegExp(
  `(?:[執执]行董事|[獨独]立董事|[監监]事)(?<list>[${han}]{2,3}(?:[、及和與与][${han}]{2,3}){0,8})(?=[親亲]身|[親亲]自|以[電电視视]|出席|列席|缺席|未能|因[公其工病]|[及、](?:[獨独]立|非?[執执]行))`,
  'y',
)
const attendingAt = anchors('執行董事 执行董事 獨立董事 独立董事 監事 监事'.split(' '))
const office = /\([^()]*\)$/

/** The people of a list that begins at `start`; none where one of its items is no name, or where too many are as short as many a word and nothing else tells that they are people. */
function peopleOf(start: number, list: string, areTold: boolean): readonly Span[] {
  const people: Span[] = []
  let [at, short] = [start, 0]
  for (const item of list.split(/[、,及和與与]/u)) {
    // what the list ends with may run on
    if (item === '') break
    const who = item.replace(office, '')
    if (!isHanName(who) || noOwner.test(who)) return []
    if (who.length < 3) short++
    people.push({ start: at, end: at + who.length })
    at += item.length + 1
  }
  return !areTold && short * 2 > people.length ? [] : people
}

/** People without honorific whom a row of a table of committees names, a list behind a company, or who take part in a meeting. */
export function* hanNamesListed(text: string): Generator<Span> {
  for (const m of matchesAt(committee, text, committeesAt.in(text))) {
    const list = m.groups?.['list'] ?? ''
    yield* peopleOf(m.index + m[0].length - list.length, list, true)
  }
  for (const m of matchesAt(attending, text, attendingAt.in(text))) {
    const list = m.groups?.['list'] ?? ''
    yield* peopleOf(m.index + m[0].length - list.length, list, true)
  }
  for (const m of matchesAt(behindCompany, text, companiesAt.in(text))) {
    const list = m.groups?.['list'] ?? ''
    yield* peopleOf(m.index + m[0].length - list.length, list, false)
  }
}
