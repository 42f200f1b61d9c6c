import { anchors, matchesBefore } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { han } from '../vocabulary/scripts'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'

const name = 'entities/han-fund'
const fundsAt = anchors(['基金'])
/** Latin words, Chinese ones behind them, and which fund of several it is: ABC中國機遇基金, Quay Ridge創業投資基金二號. */
const fund = new RegExp(
  `(?<![A-Za-z])(?!(?:ETF|ETFs|REIT|REITs|MPF|QDII|QFII|RQFII|LP|GP|PE|VC|IPO|SPAC|ESG)[ ${han}])(?=[A-Z][A-Za-z])(?:[A-Z][A-Za-z&.]*[ -]?){1,5}(?![及和與与或之的於于為为由均是])[${han}]{2,12}?(?<![及和與与或之的於于為为由])基金(?:[一二三四五六七八九十]{1,2}[號号期]|[IVX]{1,4}(?![A-Za-z]))?(?: ?,? ?L\\.?P\\.?)?(?![會会]|[經经]理|管理|公司|[單单]位|投[資资]者|[規规]模|份[額额]|持有人|[資资]金)`,
  'uy',
)
const reach = 44
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90

/** Funds whose Chinese name begins with Latin letters, which tell it from a fund of some kind. */
export const hanFund: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    for (const m of matchesBefore(fund, text, fundsAt.in(text), { reach, opens: isCapital })) {
      const span = { start: m.index, end: m.index + m[0].length }
      if (!taken(found, span, ['company', 'organisation', 'definedTerm']))
        yield namedByPlace(name, 'company', text, span)
    }
  },
}
