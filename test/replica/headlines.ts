import type { ListedFiling } from './listing'

type Names = readonly [en: string, zh: string]

const tierOne: Readonly<Record<string, Names>> = {
  '10000': ['Announcements and Notices', '公告及通告'],
  '20000': ['Circulars', '通函'],
  '30000': ['Listing Documents', '上市文件'],
  '40000': ['Financial Statements/ESG Information', '財務報表/環境、社會及管治資料'],
  '51500': ['Monthly Returns', '月報表'],
  '52000': ['Proxy Forms', '委任代表表格'],
  '91000': ['Application Proofs, OC Announcements and PHIPs', '申請版本、整體協調人公告及聆訊後資料集'],
}

/** Tier-two codes that the replica's filings stand under. */
const tierTwo: Readonly<Record<string, Names>> = {
  '13300': ['Final Results', '末期業績'],
  '13400': ['Interim Results', '中期業績'],
  '13500': ['Profit Warning', '盈利警告'],
  '13600': ['Quarterly Results', '季度業績'],
  '14400': ['Notice of AGM', '股東周年大會通告'],
  '14700': ['Results of AGM', '股東周年大會的結果'],
  '16300': ['Major Transaction', '主要交易'],
  '17600': ['Privatisation/Withdrawal or Cancellation of Listing of Securities', '私有化/撤銷或取消證券上市'],
  '19150': ['Clarification of News or Reports - Qualified', '澄清新聞報道或報告 - 附帶意見'],
  '19250': ['Delay in Dispatch of Circular or other Document', '延遲發送通函或其他文件'],
  '19450': ['Other (before 1 April 2014)', '其他 (2014年4月1日前)'],
  '19750': ['Inside Information', '內幕消息'],
  '19760': ['Other - Business Update', '其他-業務發展最新情況'],
  '19790': ['Other - Miscellaneous', '其他-雜項'],
  '24200': ['Major Transaction', '主要交易'],
  '26350': ['General Mandate', '一般性授權'],
  '27900': ['Other', '其他'],
  '40100': ['Annual Report', '年報'],
  '40200': ['Interim/Half-Year Report', '中期/半年度報告'],
  '91200': ['Application Proofs or related materials', '申請版本或相關材料'],
}

function nameOf(table: Readonly<Record<string, Names>>, code: string, language: 'en' | 'zh'): string {
  const names = table[code]
  if (!names) throw new Error(`headlines.ts has no name for category ${code}`)
  return language === 'en' ? names[0] : names[1]
}

/** "Announcements and Notices - [Final Results / Profit Warning]", the words of a row above its link. */
export function headlineText(filing: ListedFiling): string {
  const { tier1, tier2 } = filing.headline
  const below = tier2.map((code) => nameOf(tierTwo, code, filing.language)).join(' / ')
  const text = nameOf(tierOne, tier1, filing.language) + (below ? ` - [${below}]` : '')
  return (filing.headlinePrefix ?? '') + text
}
