/**
 * What a filing is, by the words of its title: the kind, and its English and Chinese wordings (Traditional; 内/內 and the like apart).
 * The first row that fits counts, so that the telling ones stand above the general ones.
 */
export const titleKinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ['next day disclosure return', /next day disclosure return|翌日披露報表/i],
  ['monthly return', /monthly return|月報表/i],
  ['form of proxy', /form of proxy|proxy form|代表委任表格|委任代表表格/i],
  [
    'poll results',
    /poll results?|(?:投票)?表決結果|投票结果|results? of (?:the )?(?:annual|extraordinary|special) general meeting/i,
  ],
  [
    'positive profit alert',
    /positive profit (?:alert|warning)|positive alert|正面盈利|盈利喜訊|盈利預喜|盈利預增/i,
  ],
  ['profit warning', /profit warning|盈利警告|盈利預警|溢利警告/i],
  ['clarification announcement', /clarification|澄清/i],
  ['listing document', /(?:supplemental|base) listing document|(?:補充|基本)上市文件/i],
  [
    'supplemental announcement',
    /supplement(?:al|ary)(?! (?:circular|notice|prospectus|offering|form|proxy|\w*agreement|\w*deed|lease|trust))|補充(?:公告|公佈|公布|資料)/i,
  ],
  ['unusual movements', /unusual (?:price|movement|trading|share price|turnover)|不尋常/i],
  ['terms of reference', /terms of reference|職權範圍/i],
  ['allotment results', /allotment results|results of allocations?|配發結果|分配結果/i],
  ['stabilisation', /stabili[sz](?:ing|ation)|穩定價格|穩定市場/i],
  [
    'notice of general meeting',
    /notice of (?:the )?(?:\d{4} )?(?:annual|extraordinary|special|first|second|third|class|H share|general)[^\n]{0,60}meeting|notice of (?:the )?(?:\d{4} )?[AES]GM\b|股東(?:週年|周年|特別)?大會(?:之)?通告|股東週年大會通告|股東周年大會通告/i,
  ],
  // what is delayed is not published
  [
    'delay in despatch',
    /delay in (?:the )?(?:despatch|dispatch|publi)[^\n;]{0,60}(?:results|report)|延[遲後](?:寄發|刊發|發[佈表])[^\n;]{0,40}(?:業績|年報|報告)/i,
  ],
  [
    'annual results',
    /(?:annual|final) results?|results for the year|全年業績|年度業績|末期業績|止年度(?:之)?(?:全年|末期|經審核)?業績/i,
  ],
  ['interim results', /interim results?|results for the six months|中期業績|止六個月(?:之)?業績/i],
  ['quarterly results', /quarterly results|results for the (?:three|nine) months|季度業績|季業績/i],
  [
    'esg report',
    /environmental, social (?:and|&) governance report|\besg report|sustainability report|環境、社會及(?:企業)?管治(?:（esg）|\(esg\))?報告|可持續發展報告/i,
  ],
  ['annual report', /annual report|年報/i],
  ['interim report', /interim report|中期報告/i],
  ['quarterly report', /quarterly report|季度報告/i],
  ['inside information', /inside information|內幕消息|内幕消息/i],
  ['overseas regulatory announcement', /overseas regulatory announcement|海外監管公告/i],
  ['joint announcement', /joint announcement|聯合公告|聯合公佈/i],
  [
    'delay in despatch',
    /delay(?:ed)? (?:in|of) (?:the )?(?:despatch|dispatch)|further delay|延遲寄發|延遲刊發/i,
  ],
  ['voluntary announcement', /voluntary announcement|自願(?:性)?公告|自願(?:性)?公佈|自願性披露/i],
  ['connected transaction', /connected transactions?|關連交易|關聯交易/i],
  ['very substantial acquisition', /very substantial acquisition|非常重大(?:的)?收購/i],
  ['very substantial disposal', /very substantial disposal|非常重大(?:的)?出售/i],
  ['major transaction', /major (?:and connected )?transactions?|主要交易|主要及關連交易/i],
  [
    'discloseable transaction',
    /discloseable (?:and connected )?transactions?|須予披露(?:的)?交易|須予披露及關連交易/i,
  ],
  ['share placing', /placing of|placing and|配售/i],
  ['rights issue', /rights issue|供股/i],
  ['open offer', /open offer|公開發售/i],
  ['grant of options', /grant of (?:share )?(?:options|awards)|授出購股權|授予購股權|授出獎勵/i],
  ['date of board meeting', /(?:date of )?board meeting|董事會(?:會議)?(?:召開|會議)?日期|董事會會議/i],
  [
    'list of directors',
    /list of (?:the )?(?:members of the board|directors)|董事(?:會成員)?(?:之)?名[單单]/i,
  ],
  [
    'change of directors',
    /(?:appointment|resignation|re-designation|retirement|change)s?(?! of (?:the )?(?:auditor|(?:joint )?company sec|company name|address))[^\n]{0,60}(?:director|chairman|committee)|董事[^\n]{0,20}(?:變更|變動|辭任|委任|調任|退任)|(?:辭任|委任|變更)[^\n]{0,20}董事/i,
  ],
  [
    'change of auditor',
    /(?:change|resignation|appointment) of (?:the )?auditors?|(?:更換|變更|委任|辭任)核數師|核數師(?:變更|辭任)/i,
  ],
  [
    'change of company secretary',
    /(?:change|resignation|appointment)s? of[^\n]{0,60}company secretar|公司秘書[^\n]{0,16}(?:變更|變動|辭任|委任|更換)|(?:更換|變更|委任|辭任)[^\n]{0,20}公司秘書/i,
  ],
  [
    'change of address',
    /(?:change|relocation) of[^\n]{0,60}(?:address|place of business|registered office|share registrar|head office|headquarters)|(?:更改|變更)[^\n]{0,30}(?:地址|營業地點|辦事處|過戶登記)/i,
  ],
  [
    'change of company name',
    /change (?:of|in) (?:the )?(?:english |chinese )?(?:company(?:’s|'s)? |corporate |stock short )?name|(?:更改|變更)[^\n]{0,10}(?:名稱|簡稱)/i,
  ],
  ['winding-up petition', /winding[- ]up|清盤/i],
  ['dividend', /dividends?\b|股息/i],
  [
    'suspension of trading',
    /(?:suspension|halt) (?:of|in) (?:trading|dealings?)|trading halt|resumption (?:progress|guidance|status|plan)|復牌(?:進度|進展|指引|計劃)|短暫停牌|停牌|暫停[^\n]{0,8}買賣/i,
  ],
  ['resumption of trading', /resumption of (?:trading|dealings?)|復牌|恢復買賣/i],
  ['closure of books', /closure of (?:the )?(?:register|books?)|暫停辦理[^\n]{0,12}(?:過戶|登記)/i],
  [
    'withdrawal of listing',
    /(?:withdrawal|cancellation) of (?:the )?listing|\bdelisting\b|(?:撤銷|撤回|取消)[^\n]{0,16}上市/i,
  ],
  ['privatisation', /privati[sz]ation|scheme of arrangement|私有化|協議安排/i],
  [
    'offer',
    /\b(?:mandatory|voluntary|unconditional|conditional|general|partial) (?:[a-z]+ ){0,3}offers?\b|(?:全面|現金|股份|部分)要約/i,
  ],
  [
    'capital reorganisation',
    /capital (?:reorgani[sz]ation|reduction)|share (?:consolidation|sub-?division)|股本(?:重組|削減)|股份(?:合併|拆細)/i,
  ],
  [
    'amendment of articles',
    /amendments? (?:to|of) [^\n]{0,40}(?:articles|memorandum|bye-laws)|修訂[^\n]{0,20}(?:章程|細則)/i,
  ],
  [
    'share buyback',
    /(?:share|on-market) (?:buy-?back|repurchase)|(?:buy-?back|repurchase) of [^\n]{0,20}shares|(?:購回|回購)[^\n]{0,10}股份|股份(?:購回|回購)/i,
  ],
  ['results', /\bresults?\b|業績/i],
  ['offering circular', /offering (?:circular|memorandum)|發售通函|發售備忘錄/i],
  [
    'issue of notes',
    /(?:issue|issuance|pricing|offering|listing) of [^\n;]{0,70}\b(?:notes|bonds|debentures|perpetual securities)\b|(?:發行|發售|定價)[^\n]{0,40}(?:票據|債券)/i,
  ],
  ['circular', /\bcircular\b|通函/i],
  ['prospectus', /prospectus|global offering|招股章程|全球發售/i],
  ['notice', /^notice\b|通告$/i],
  ['announcement', /announcement|公告|公佈|公布/i],
]

/** Of these rows the one counts that the title names first: what is bought stands before what it also is. */
const [firstSubject, lastSubject] = ['connected transaction', 'share buyback']

/** Simplified characters of the words above, each before its Traditional one. */
const pairs =
  '报報业業绩績预預补補充充职職权權范範围圍环環会會管管监監内內联聯发發迟遲东東周周临臨别別议議决決结結变變动動辞辭调調换換师師购購销銷协協约約书書号號务務关關连連联聯须須资資讯訊认認为為与與价價场場暂暫复復买賣卖賣扩擴异異寻尋办辦过過户戶记記单單质質说說东東则則细細并並数數额額额額债債组組减減股股现現简簡称稱营營点點处處盘盤种種开開供供举舉澄澄清清警警示示'
const traditional = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i]!, pairs[2 * i + 1]!] as const),
)

/** The kind of filing that a title names, or null. */
export function kindOfTitle(title: string): string | null {
  const words = title.replace(/\p{sc=Han}/gu, (character) => traditional.get(character) ?? character)
  const first = titleKinds.findIndex(([, pattern]) => pattern.test(words))
  if (first < 0) return null
  const from = titleKinds.findIndex(([kind]) => kind === firstSubject)
  const to = titleKinds.findIndex(([kind]) => kind === lastSubject)
  if (first < from || first > to) return titleKinds[first]![0]
  const places = titleKinds
    .slice(from, to + 1)
    .map(([kind, pattern]) => ({ kind, at: words.search(pattern) }))
  return places.filter(({ at }) => at >= 0).reduce((a, b) => (b.at < a.at ? b : a)).kind
}
