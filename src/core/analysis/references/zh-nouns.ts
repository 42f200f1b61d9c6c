import type { FilingKind } from '../analysis'

const heads =
  '公告|公佈|公布|公吿|發售通函|发售通函|通函|招股章程|招股說明書|招股说明书|招股書|招股书|售股章程|供股章程|發售章程|发售章程|(?<!公司|組織|组织)章程|上市文件|(?:綜合|综合)(?:(?:要約|要约|收購(?:建議)?|收购(?:建议)?)(?:(?:及|和)(?:回應|回应))?)?文件|(?:計劃|计划|要約|要约|回應|回应)文件|年報|年报|年度報告|年度报告|' +
  '半年度報告|半年度报告|半年報|半年报|中期報告|中期报告|中報|中报|季度報告|季度报告|季報|季报|通告|發售備忘錄|发售备忘录|業績簡報|业绩简报|翌日披露報表|翌日披露报表|月報表|月报表|' +
  '環境、社會及管治報告|环境、社会及管治报告|可持續發展報告|可持续发展报告'

/** Pattern source for the word that names a filing, alone: the last of a run such as 通函公告. */
export const zhHead = `(?:(?:${heads}){1,3})`

/** Pattern source for what is an announcement only where it is dated or was issued: 日期為…之盈利警告, 於…發出盈利預警. */
export const zhAlert =
  '盈利(?:警告|預警|预警|預告|预告|提示)|(?:業務|业务|營運|营运|運營|运营|經營|经营)(?:更新|最新(?:情況|情况|資料|资料|進展|进展))|(?:全年|年度|中期|末期|季度)(?:業績|业绩)(?!公|[報报簡简])'

/** Pattern source for what may stand right before the head, as part of the noun: "須予披露交易", "股東週年大會". */
export const zhModifier = String.raw`(?:[終终截]止|[臨临][時时]|[^\s,、。;:()「」『』《》〈〉之的本該该此有關关於于及和與与至將将而或如時时已前止起就\d]){0,14}`

/** Things that are dated or made but are no filings. */
export const zhInstrument =
  /協議|协议|合約|合约|合同|函件|信函|信件|(?<![發发]售)(?:備忘錄|备忘录)(?!公[告佈布])|契據|契据|契約|契约|決議(?!公)|决议(?!公)|租約|租约|判決|判决|判令|命令|批文|意向書|意向书|承諾|承诺|證書|证书|估值|意見|意见|授權書|授权书|條例|条例|通知書|通知书|訂立|订立|簽訂|签订|簽署|签署|舉行|举行|召開(?!日期)|召开(?!日期)|生效|屆滿|届满|止(?:年度|六個月|六个月|期間|期间)|編製|编制|[構构組组]成/

const kinds: readonly (readonly [RegExp, FilingKind])[] = [
  // 公佈 here is a verb
  [/^通函(?:公佈|公布)$/, 'circular'],
  [new RegExp(`(?:公告|公佈|公布|公吿|業績簡報|业绩简报|${zhAlert})$`), 'announcement'],
  [
    /(?:章程|招股說明書|招股说明书|招股書|招股书|上市文件|[發发]售通函|[發发]售[備备]忘[錄录])$/,
    'prospectus',
  ],
  [/通函$/, 'circular'],
  [/通告$/, 'notice'],
  [/(?:半年度?(?:報告|报告)|半年[報报]|中期報告|中期报告|中報|中报)$/, 'interim report'],
  [/(?:年報|年报|年度報告|年度报告)$/, 'annual report'],
  [/(?:季度報告|季度报告|季報|季报)$/, 'quarterly report'],
  [/(?:報告|报告)$/, 'report'],
]

/** The kind of filing that a noun names. */
export const zhFilingKind = (noun: string): FilingKind =>
  kinds.find(([pattern]) => pattern.test(noun))?.[1] ?? 'other'
