import type { DateRoleRule, LeadRule } from './date-role-rules'

// The rows of a timetable, and sentences that say when shares are traded: "First day of dealings in nil-paid Rights Shares", "Original counter …
// closes", 恢復買賣, 最後買賣日.
const tail = String.raw`(?:[^.;\n]|[ap]\.m\.){0,140}\n?$`
const dealings = '(?:dealings?|trading)'

/** By what stands right before a date: when shares begin to be traded, or to be traded again, when they end, and until when an offer may be accepted. */
export const dealingsBefore: readonly LeadRule[] = [
  [
    'trading begins',
    new RegExp(
      String.raw`(?:first day (?:of|for) ${dealings}|(?:resumption|commencement) (?:of|in) (?:the )?${dealings}|${dealings} (?:in|of)[^.;\n]{0,120}(?:commences?|begins?|starts?|resumes?|resumed|recommences?)|${dealings} commencement date|counter[^.;\n]{0,180}\b(?:re-)?opens?)${tail}|(?:[開开]始[買买][賣卖]|恢[復复][買买][賣卖]|[復复]牌|首日[買买][賣卖]|[買买][賣卖][^。,\n]{0,20}首(?:日|[個个]交易日))(?:之|的)?(?:日期|首日|首[個个]日期|[時时][間间])?(?:[為为]|[於于]|將[於于])?[ .:]{0,3}$`,
      'i',
    ),
    ['dea', 'adi', '賣', '卖', '牌'],
  ],
  [
    'trading ends',
    new RegExp(
      String.raw`(?:last day (?:of|for) (?:the )?${dealings}|(?:suspension|halt) (?:of|in) ${dealings}|${dealings} (?:in|of)[^.;\n]{0,120}(?:ends?|ceases?|ceased|suspended|halted)|counter[^.;\n]{0,180}\bcloses?)${tail}|(?:最[後后](?:一[個个])?[買买][賣卖]日|[買买][賣卖][^。,\n]{0,20}(?:最[後后](?:一日|日期|日子)|最後)|停牌|[暫暂停終终][停止][買买][賣卖])(?:之|的)?(?:日期|日)?(?:[為为]|[於于])?[ .:]{0,3}$`,
      'i',
    ),
    ['dea', 'adi', '賣', '卖', '牌'],
  ],
  [
    'acceptance',
    /(?:latest (?:time|day|date)|last (?:day|time))[^.;\n]{0,60}acceptances?\b[^;\n]{0,220}$|(?:接[納纳]|申[請请])[^。\n]{0,40}(?:最[後后]|截止)(?:[時时][間间]|限期|期限|日期)[^。\n]{0,16}$/i,
    ['pta', '納', '纳', '請', '请'],
  ],
]

/** By what stands right after it: 上午九時正起恢復買賣. */
export const dealingsAfter: readonly DateRoleRule[] = [
  [
    'trading begins',
    /^(?:\([^()\n]{1,12}\))?(?:[上下]午[^,。;\n]{1,8}?)?起?(?:在[^,。;\n]{2,12})?(?:開始|开始|恢復|恢复|重新)(?:於[^,。;\n]{2,12}|在[^,。;\n]{2,12})?[買买][賣卖]/,
  ],
  [
    'trading begins',
    /^(?:\([^()\n]{1,12}\))?起?[在於于][^,。;\n]{0,14}(?:[聯联]交所|[證证]券交易所|主板|GEM|[創创][業业]板)[^,。;\n]{0,8}(?:上市|掛牌|挂牌)(?=[^規规]|$)/,
  ],
  [
    'trading ends',
    /^(?:\([^()\n]{1,12}\))?(?:[上下]午[^,。;\n]{1,8}?)?起?(?:短[暫暂]停止|[暫暂]停|停止|[終终]止)(?:於[^,。;\n]{2,12}|在[^,。;\n]{2,12})?[買买][賣卖]/,
  ],
]
