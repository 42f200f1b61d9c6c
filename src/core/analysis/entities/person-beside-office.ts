import { anchors } from '../anchors'
import type { EntityFinding, Finding, Recogniser } from '../recogniser'
import { han } from '../vocabulary/scripts'
import type { Span } from '../../text/span'
import { taken } from './finding'
import { isHanName } from './han-person-name'
import { namedByPlace } from './named-by-place'
import { peopleOfRows, type OfficeRow } from './people-of-rows'

const name = 'entities/person-beside-office'
const officesAt = anchors(
  '主席 董事 監事 监事 總裁 总裁 總經理 总经理 總監 总监 秘書 秘书 首席 行政總 行政总 清盤人 清盘人'.split(
    ' ',
  ),
)
/** The office of somebody, in Chinese: 主席兼執行董事. */
export const hanOffice =
  '(?:(?:聯席|联席|執行|执行|副|名譽|名誉|榮譽|荣誉|常務|常务|代理|公司|董事會|董事会|監事會|监事会|職工代表|职工代表|股東代表|股东代表|獨立|独立|非|外部|首席|集團|集团|兼|、|及|,|\\/){0,5}' +
  '(?:主席|董事長|董事长|董事總經理|董事总经理|董事|監事|监事|行政總裁|行政总裁|總裁|总裁|總經理|总经理|財務總監|财务总监|營運總監|营运总监|秘書|秘书|執行官|执行官|財務官|财务官|營運官|营运官|技術官|技术官|清盤人|清盘人)){1,4}'
/** A line that is a name and an office, nothing between them: 林小明副主席、執行董事. */
const row = new RegExp(
  `^(?<who>[${han}]{2,4}?)(?:先生|女士|博士|教授)?(?:\\([^()]{1,16}\\))? ?(?<office>${hanOffice})(?:\\([^()]{1,24}\\))?$`,
  'u',
)
const longestLine = 40
const startsOffice = /^[聯联執执副名榮荣常代公董職职股獨独非外首集兼主監监行總总財财營营秘]/u

/** The person of a line that is a name and an office; null where it is something else. */
function rowOf(text: string, start: number, end: number): OfficeRow | null {
  const groups = end - start > longestLine ? undefined : row.exec(text.slice(start, end))?.groups
  const who = groups?.['who'] ?? ''
  if (!isHanName(who) || startsOffice.test(who.slice(-1)) || /董事|監事|监事/u.test(who)) return null
  return { start, end: start + who.length, role: groups?.['office'] ?? '' }
}

/** What stands before and behind a company in a row of offices elsewhere: 林小明 (星海能源股份有限公司) 獨立董事 2019年6月1日 是. */
const whoBefore = new RegExp(`(?:^|[\\n是否貼贴])(?<who>[${han}]{2,4}) $`, 'u')
const officeBehind = new RegExp(`^ ${hanOffice}(?=[ \\n]|$)`, 'u')
const longestOffice = 30
const space = 32

/** Those whom such rows name, two at least; their lines may have been joined. */
function holdersElsewhere(text: string, found: readonly Finding[]): readonly Span[] {
  const people: Span[] = []
  for (const { kind, start, end } of found) {
    if ((kind !== 'company' && kind !== 'organisation') || text.charCodeAt(start - 1) !== space) continue
    const who = whoBefore.exec(text.slice(Math.max(0, start - 6), start))?.groups?.['who'] ?? ''
    if (isHanName(who) && officeBehind.test(text.slice(end, end + longestOffice)))
      people.push({ start: start - 1 - who.length, end: start - 1 })
  }
  return people.length > 1 ? people : []
}

/** People whom a table names with their offices, where it lost what stood between them; at least two rows below each other. */
export const personBesideOffice: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    const places = officesAt.in(text)
    if (places.length === 0) return
    yield* peopleOfRows(name, { text, found, places }, (start, end) => rowOf(text, start, end))
    for (const span of holdersElsewhere(text, found))
      if (!taken(found, span, ['person', 'definedTerm'])) yield namedByPlace(name, 'person', text, span)
  },
}
