import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { takeoversExecutive } from '../vocabulary/organisations'
import { named } from './finding'

const name = 'entities/takeovers-executive-office'
const chinese = takeoversExecutive.filter((word) => word !== 'Executive').join('|')
const executive = new RegExp(
  `[Tt]he[ \\n](?<latin>Executive)(?![ \\n](?:\\p{Lu}|directors?|officers?|committee|chair|staff|team|management|search|bonus|share))(?![\\p{L}\\p{Nd}-])|(?<han>${chinese})`,
  'uy',
)
const executiveAt = anchors(['the executive', ...takeoversExecutive.filter((word) => word !== 'Executive')])
/** A filing that has to do with the Takeovers Code says so. */
const takeover = /[Tt]akeovers?(?!\p{L})|TAKEOVER|收購守則|收购守则|清洗豁免|收購執行人員|收购执行人员/uy
const takeoversAt = anchors(['takeover', '收購守則', '收购守则', '清洗豁免', '收購執行人員', '收购执行人员'])
/** Those who run a company, not the regulator's. */
const manager = /(?:首席|高級|高级|主要|業務|业务|其他|任何|營運|营运|最高|行政|客戶|客户|[名位])$/u

/** "the Executive" of the Takeovers Code, 執行人員: the regulator's officer who rules on takeovers. */
export const takeoversExecutiveOffice: Recogniser = {
  name,
  *find(text): Generator<EntityFinding> {
    const places = executiveAt.in(text)
    if (places.length === 0 || matchesAt(takeover, text, takeoversAt.in(text)).length === 0) return
    for (const m of matchesAt(executive, text, places)) {
      const words = m.groups?.['latin'] ?? m.groups?.['han'] ?? ''
      const start = m.index + m[0].length - words.length
      if (manager.test(text.slice(Math.max(0, start - 3), start))) continue
      yield named(name, 'organisation', { start, end: start + words.length }, words)
    }
  },
}
