import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  ['Date of announcement: 4 April 2022'],
  ['The Company will publish a further announcement on 4 April 2022.'],
  ['The Company intends to despatch the circular on or about 4 April 2022.'],
  ['The date of despatch of the circular was extended from 4 April 2022 to 6 May 2022.'],
  ['An announcement containing the poll results is expected to be published on 4 April 2022.'],
  ['The agreement was signed on 4 April 2022 and the announcement is pending.'],
  ['The Listing Committee announced on 4 April 2022 its decision to cancel the listing.'],
  ['The Chinese Academy of Sciences announced on 4 April 2022 a new vaccine.'],
  ['Mr. Kwok announced on 4 April 2022 that he would not stand.'],
  ['the Purchaser, which was incorporated on 4 April 2022, will make an announcement'],
  ['the Budget announced on 4 April 2022'],
  ['the circular economy plan of 4 April 2022'],
  ['an interview published by the Curlew Times on 4 April 2022'],
  ['the notice dated 4 April 2022 from the tenant'],
  ['the notice of default served by the bank on 4 April 2022'],
  ['the notice of redemption to the trustee given on 4 April 2022'],
  ['the annual report required under section 388 of the Companies Ordinance due on 4 April 2022'],
  ['the date of this circular, 4 April 2022'],
  ['the monthly report prepared by the receivers on 4 April 2022'],
  ['the offer announced by the Seller’s bank on 4 April 2022'],
  ['本公司擬於二零二二年四月四日寄發通函'],
  ['載有投票結果之公告預期於二零二二年四月四日刊登'],
  ['寄發通函之日期由二零二二年四月四日押後至二零二二年五月六日'],
  ['郭先生於二零二二年四月四日宣佈不再膺選連任'],
  ['財政司司長於二零二二年四月四日公佈之財政預算案'],
  ['中國科學院於二零二二年四月四日宣佈新疫苗'],
  ['上市委員會於二零二二年四月四日公佈其決定'],
  ['租客日期為二零二二年四月四日之通知'],
  ['於本通函日期二零二二年四月四日'],
  ['接管人於二零二二年四月四日編製之報告'],
  ['於二零二二年四月四日註冊成立之買方將刊發公告'],
  ['日期為二零二二年四月四日之意向書及日期為二零二二年五月六日之正式協議'],

  [
    'According to the Announcement on Several Issues concerning Income Tax (“Announcement 7”), issued by State Administration of Taxation on 3 February 2015',
  ],
  ['In accordance with the Circular 13, banks review foreign investment.'],
  ['as set out in the Circular 37 promulgated by SAFE on 4 July 2014'],
  ['Circular of the General Office of the State Council on Further Work dated 26 February 2013'],
  ['the Notice of the People’s Bank of China dated 7 March 2023'],
  ['the policy announcement made by the Government on 7 March 2023'],
  ['a meeting of creditors was convened by notice dated 7 March 2023 of the liquidators'],
  ['The Company shall announce the results of the Rights Issue by 7 March 2023.'],
  ['The Circular, which was expected to be despatched on 7 March 2023, will be delayed.'],
  ['the long stop date announced to be 7 March 2023'],
  ['The Company is preparing the announcement dated today.'],
  ['Approval of the results on 7 March 2023 and publication of the announcement'],
  ['The Company has not published any announcement since 7 March 2023.'],
  ['pending the release of an announcement, trading was halted on 7 March 2023'],
  ['國家稅務總局於2015年2月3日頒佈《關於非居民企業間接轉讓財產企業所得稅若干問題的公告》'],
  ['根據國家外匯管理局於2014年7月4日發佈的37號文'],
  ['中國人民銀行日期為二零二三年三月七日之通告'],
  ['政府於二零二三年三月七日作出之政策公佈'],
  ['本公司須於二零二三年三月七日或之前公佈供股結果'],
  ['通函原定於二零二三年三月七日寄發'],
  ['自二零二三年三月七日以來,本公司並無刊發任何公告'],
  ['股份於二零二三年三月七日短暫停牌,以待刊發公告'],
]

describe('what is no prior filing either', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
