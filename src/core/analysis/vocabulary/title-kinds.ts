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
  ['profit warning', /profit warning|盈利警告|盈利預警|溢利警告/i],
  [
    'positive profit alert',
    /positive profit (?:alert|warning)|正面盈利(?:預告|警告)|盈利喜訊|盈利預喜|正面盈利/i,
  ],
  ['clarification announcement', /clarification|澄清/i],
  ['supplemental announcement', /supplement(?:al|ary)|補充(?:公告|公佈|公布|資料|通函)/i],
  ['allotment results', /allotment results|results of allocations?|配發結果|分配結果/i],
  ['stabilisation', /stabili[sz](?:ing|ation)|穩定價格|穩定市場/i],
  [
    'notice of general meeting',
    /notice of (?:the )?(?:\d{4} )?(?:annual|extraordinary|special|first|class|general)[^\n]{0,40}meeting|股東(?:週年|周年|特別)?大會(?:之)?通告|股東週年大會通告|股東周年大會通告/i,
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
  ['annual report', /annual report|年報/i],
  ['interim report', /interim report|中期報告/i],
  ['quarterly report', /quarterly report|季度報告/i],
  ['inside information', /inside information|內幕消息|内幕消息/i],
  ['overseas regulatory announcement', /overseas regulatory announcement|海外監管公告/i],
  ['joint announcement', /joint announcement|聯合公告|聯合公佈/i],
  ['delay in despatch', /delay in (?:the )?despatch|further delay|延遲寄發|延遲刊發/i],
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
    /(?:appointment|resignation|re-designation|retirement|change)s?[^\n]{0,60}(?:director|chairman|committee)|董事[^\n]{0,20}(?:變更|變動|辭任|委任|調任|退任)|(?:辭任|委任|變更)[^\n]{0,20}董事/i,
  ],
  [
    'change of auditor',
    /(?:change|resignation|appointment) of (?:the )?auditors?|(?:更換|變更|委任|辭任)核數師|核數師(?:變更|辭任)/i,
  ],
  ['dividend', /dividends?\b|股息/i],
  [
    'suspension of trading',
    /(?:suspension|halt) (?:of|in) (?:trading|dealings?)|trading halt|短暫停牌|停牌|暫停[^\n]{0,8}買賣/i,
  ],
  ['resumption of trading', /resumption of (?:trading|dealings?)|復牌|恢復買賣/i],
  ['unusual movements', /unusual (?:price|movement|trading|share price|turnover)|不尋常/i],
  ['closure of books', /closure of (?:the )?(?:register|books?)|暫停辦理[^\n]{0,12}(?:過戶|登記)/i],
  ['results', /\bresults?\b|業績/i],
  ['offering circular', /offering (?:circular|memorandum)|發售通函|發售備忘錄/i],
  ['circular', /\bcircular\b|通函/i],
  ['prospectus', /prospectus|global offering|招股章程|全球發售/i],
  ['notice', /^notice\b|通告$/i],
  ['announcement', /announcement|公告|公佈|公布/i],
]

/** The kind of filing that a title names, or null. */
export const kindOfTitle = (title: string): string | null =>
  titleKinds.find(([, words]) => words.test(title))?.[0] ?? null
