import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { han } from '../vocabulary/scripts'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { isHanName, latinAmongHan } from './han-person-name'

const name = 'entities/directors-in-row'
const officesAt = anchors(['董事', '監事', '监事', '授權代表', '授权代表', '公司秘書', '公司秘书'])
/** A name in such a list. */
const anybody = `(?:[${han}]{2,4}|${latinAmongHan})`
/** Names that a list joins, right behind the office, up to what is said of them: 關連董事王曉明、李強及周傑已迴避表決. */
const row = new RegExp(
  `(?:董事(?![會会])|[監监]事(?![會会])|授[權权]代表|公司秘[書书])(?:[為为:]|包括)?(?<list>${anybody}(?:、${anybody}){0,9}[、及和與与](?:[${han}]{2,3}?|${latinAmongHan}))(?=[於于因已將将均回迴對对就未應应須须並并發发需各分任擔担組组,;。()]|以及|\\n|$)`,
  'uy',
)
const joint = /[、及和與与]/u

/** Directors and supervisors whom a list names behind their office, without honorific: 獨立董事錢偉明、孫梅和周傑於昨日退任. */
export const directorsInRow: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    for (const m of matchesAt(row, text, officesAt.in(text))) {
      const list = m.groups?.['list'] ?? ''
      const people = list.split(joint)
      if (
        !people.every((who) => isHanName(who) || /^[A-Z]/.test(who)) ||
        people.every((who) => who.length < 3)
      )
        continue
      let start = m.index + m[0].length - list.length
      for (const who of people) {
        const span = { start, end: start + who.length }
        if (!taken(found, span, ['company', 'organisation', 'definedTerm', 'person']))
          yield namedByPlace(name, 'person', text, span)
        start = span.end + 1
      }
    }
  },
}
