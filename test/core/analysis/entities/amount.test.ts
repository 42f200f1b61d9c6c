import { describe, expect, test } from 'vitest'
import { amount } from '../../../../src/core/analysis/entities/amount'
import { hanAmount } from '../../../../src/core/analysis/entities/han-amount'
import { entitiesIn } from './reading'

const table: readonly (readonly [text: string, ...amounts: string[]])[] = [
  ['about HK$1,234.5 million was', 'HK$1,234.5 million = 1234500000 HKD'],
  ['HK$14.20 to HK$14.50 per Share', 'HK$14.20 = 14.2 HKD', 'HK$14.50 = 14.5 HKD'],
  ['RMB150百萬', 'RMB150百萬 = 150000000 CNY'],
  ['US$2,000,000', 'US$2,000,000 = 2000000 USD'],
  ['a dividend of HK$8 cents', 'HK$8 cents = 0.08 HKD'],
  ['HK10.48 cents', 'HK10.48 cents = 0.1048 HKD'],
  ['ISSUE OF US$130 MILLION 6% BONDS', 'US$130 MILLION = 130000000 USD'],
  ['5.5 US cents', '5.5 US cents = 0.055 USD'],
  ['1.20 HK cents (2017: 0.20 HK cent)', '1.20 HK cents = 0.012 HKD', '0.20 HK cent = 0.002 HKD'],
  ['100 HKD', '100 HKD = 100 HKD'],
  ['港幣1.2億元', '港幣1.2億元 = 120000000 HKD'],
  ['人民幣五百萬元', '人民幣五百萬元 = 5000000 CNY'],
  ['港幣二億七千七百萬元', '港幣二億七千七百萬元 = 277000000 HKD'],
  ['12港仙', '12港仙 = 0.12 HKD'],
  ['350,000,000美元7.5%優先票據', '350,000,000美元 = 350000000 USD'],
  ['匯率升至美元7.5%'],
  ['500百万泰铢', '500百万泰铢 = 500000000 THB'],
  ['港幣9.69仙', '港幣9.69仙 = 0.0969 HKD'],
  ['1.2百萬港元', '1.2百萬港元 = 1200000 HKD'],
  ['每股71.59港元', '71.59港元 = 71.59 HKD'],
  ['500万美元', '500万美元 = 5000000 USD'],
  ['a loss of HK$(3,200)', 'HK$(3,200) = -3200 HKD'],
  ['虧損為人民幣(3,200)千元', '人民幣(3,200)千元 = -3200000 CNY'],
  ['INR25 crore', 'INR25 crore = 250000000 INR'],
  [
    'VND1.5 trillion and IDR 500 billion',
    'VND1.5 trillion = 1500000000000 VND',
    'IDR 500 billion = 500000000000 IDR',
  ],
  ['US dollars 5,000', 'US dollars 5,000 = 5000 USD'],
  ['EBITDA達1200萬澳幣,房價433澳币', '1200萬澳幣 = 12000000 AUD', '433澳币 = 433 AUD'],
  ['澳幣433元及加幣5,000元', '澳幣433元 = 433 AUD', '加幣5,000元 = 5000 CAD'],
  ['600萬歐羅', '600萬歐羅 = 6000000 EUR'],
  ['(二零二一年:人民幣\n163,258,000元)', '人民幣 163,258,000元 = 163258000 CNY'],
  ['人民幣\n163,258,000\n20,000'],
  ['月費30,000元港幣', '30,000元港幣 = 30000 HKD'],
  ['薪酬每年360,000港元', '360,000港元 = 360000 HKD'],
  ['2億印尼盾及500萬俄羅斯盧布', '2億印尼盾 = 200000000 IDR', '500萬俄羅斯盧布 = 5000000 RUB'],
  [
    '代價為人民幣12,750萬元,其中30,000,000元以現金支付,餘額2.6億元分期支付',
    '人民幣12,750萬元 = 127500000 CNY',
    '30,000,000元 = 30000000 CNY',
    '2.6億元 = 260000000 CNY',
  ],
  ['港幣5元,其後五千萬元', '港幣5元 = 5 HKD', '五千萬元 = 50000000 HKD'],
  ['申索金額4,586,732.15元', '4,586,732.15元 = undefined undefined'],
  ['本金總額30,000,000\n美元之債券', '30,000,000 美元 = 30000000 USD'],
  ['溢利 42,445 港幣 10.48仙', '港幣 10.48仙 = 0.1048 HKD'],
  ['2023 2022\n港元 港元'],
  ['104,843\n美元\n星河有限公司\n18,189\n澳元'],
  ['多元化,一元,第2元素'],
  ['面值 RMB 1 法定股本 RMB 326,500,000', 'RMB 1 = 1 CNY', 'RMB 326,500,000 = 326500000 CNY'],
  ['500 RMB 1 RMB 500', 'RMB 1 = 1 CNY', 'RMB 500 = 500 CNY'],
  ['二零一八年三港元'],
  ['HK$(a)'],
  ['(千港元)'],
  ['(百萬港元)'],
  ['HK$’000'],
  ['0 HKD'],
  ['52,173,800 Shares'],
  ['RMB counter 80700'],
  ['人民幣6\n,949,000元'],
  ['港幣二億八千六\n百萬元'],
]

describe('amounts', () => {
  test.each(table)('%s', (text, ...amounts) => {
    const found = entitiesIn(text, [amount, hanAmount], 'amount')
    expect(found.map((f) => `${f.name} = ${String(f.money?.value)} ${String(f.money?.currency)}`)).toEqual(
      amounts,
    )
  })
})
