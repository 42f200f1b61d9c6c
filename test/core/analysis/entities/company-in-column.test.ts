import { describe, expect, test } from 'vitest'
import { definedTerm } from '../../../../src/core/analysis/entities/defined-term'
import { companyInColumn } from '../../../../src/core/analysis/entities/company-in-column'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  // no cell, but a sentence below a heading
  [
    '(incorporated in the Cayman Islands with limited liability)\nNOTICE OF ANNUAL GENERAL MEETING\nNOTICE IS HEREBY GIVEN THAT the Annual General Meeting of NORTHMERE QUAYSIDE SHIPPING HOLDINGS LIMITED (“the Company”) will be held',
  ],
  [
    '(incorporated in the Cayman Islands with limited liability)\nNOTICE OF ANNUAL GENERAL MEETING\nNOTICE IS HEREBY GIVEN THAT the meeting of QUAY LIMITED (“the Company”) will be held',
  ],
  [
    '(incorporated in the Cayman Islands with limited liability)\nNOTICE OF MEETING\nNOTICE IS HEREBY GIVEN THAT the AGM of NORTHMERE LIMITED (“the Company”) will be held',
  ],
  [
    '(1,234)\nSHARE OFFER IS MADE BY\nHeron Lane\nCAPITAL LIMITED\n(for the account of others)',
    'Heron Lane CAPITAL LIMITED',
  ],
  ['to Tin Gate Fund SPC and Chui Quay\nInvestments Ltd.\n', 'Chui Quay Investments Ltd.'],
  ['Northmere Sanitaryware\nCompany Limited#\nPRC\nRMB50,000,000', 'Northmere Sanitaryware Company Limited'],
  [
    '1.27% October 27, 2026\nQuayjin\nInternational Co., Ltd. Note 2\n4,251',
    'Quayjin International Co., Ltd.',
  ],
  [
    '0.44%\nSplendid\nXinghe\n(Tianjin)\nInvestment\nManagement Co., Ltd. Note 2\n283,400',
    'Splendid Xinghe (Tianjin) Investment Management Co., Ltd.',
  ],
  [
    'No\nHarbour Universal Asset\nManagement (Hong Kong) Company Limited\n1,076',
    'Harbour Universal Asset Management (Hong Kong) Company Limited',
  ],
  ['SOLICITORS\nQuillan\nTin Crane & Notaries\nP.C. Ash & Co.\n'],
  ['BANKERS\nThe Bank of East Quay, Limited\nInternational Bank of Quay Limited\nAUDITORS'],
  ['1,234\nUnlisted\nInternational Co., Ltd.\n4,251'],
  [
    'Xinghe Anyuan Modern Health\nIndustry Investment Center\n(Limited Partnership) (星河現代健康產業投資中心(有限合夥))',
    'Xinghe Anyuan Modern Health Industry Investment Center (Limited Partnership)',
  ],
  ['Northmere Rising Suns\nBiomedical Inc. (星河', 'Northmere Rising Suns Biomedical Inc.'],
  [
    'Xinghe Lin Pioneer Innovation Harbour\nPrivate Equity Investment Fund\nPartnership L.P. (星河創新私募投資基金)',
    'Xinghe Lin Pioneer Innovation Harbour Private Equity Investment Fund Partnership L.P.',
  ],
  [
    'A close associate of Tinhai\nHongri Jingming Equity\nInvestment Partnership (Limited Partnership), which is a',
    'Tinhai Hongri Jingming Equity Investment Partnership (Limited Partnership)',
  ],
  [
    'Quay Limited (in connection with OTC swaps for Xinghe Jingming (Tinhai) Private Fund\nManagement Co., Ltd.)\n1,129',
    'Xinghe Jingming (Tinhai) Private Fund Management Co., Ltd.',
  ],
  [
    'Capital Partnership (Limited Partnership) and Tinhai\nHongri State-owned\nEnterprise Reform New Quay\nPrivate Equity Investment Fund\nPartnership (Limited Partnership), which',
    'Tinhai Hongri State-owned Enterprise Reform New Quay Private Equity Investment Fund Partnership (Limited Partnership)',
  ],
  [
    'Investments (Hong Kong) Limited, Northmere\nGlobal Harbour IC\nInvestments (Hong Kong) Limited,',
    'Northmere Global Harbour IC Investments (Hong Kong) Limited',
  ],
  [
    'holding all of (“Xinghe”) is\nTinhai\nHongri\nMedical\nTechnology Co., Ltd. (“Tinhai',
    'Tinhai Hongri Medical Technology Co., Ltd.',
  ],
  [
    'being an associate of FOCUS HARBOUR\nINVESTMENT FUND L.P. and others',
    'FOCUS HARBOUR INVESTMENT FUND L.P.',
  ],
  ['Quayhai (HK)\nHoldings Co., Limited(3)\n26,000', 'Quayhai (HK) Holdings Co., Limited'],
  ['Quayhai Junan\nFinancial Products\nLimited\n764,000', 'Quayhai Junan Financial Products Limited'],
  ['under the laws of Hong Kong\nInvestment Group Limited\n'],
  ['the shares of the Company\nInvestment Group Limited\n'],
  [
    'Name\nXinghe Shiye Industrial\nGroup Co., Ltd. (星河實業集團有限公司)\n43,690,535',
    'Xinghe Shiye Industrial Group Co., Ltd.',
  ],
  [
    'Northmere Asset Management\n(Hong Kong) Limited (“Northmere\nAM”)',
    'Northmere Asset Management (Hong Kong) Limited',
  ],
  [
    'Xinghe Hongri Jingming\nEquity Investment\nPartnership (Limited Partnership) (星河紅日股權投資合夥企業(有限合夥))\n6,045',
    'Xinghe Hongri Jingming Equity Investment Partnership (Limited Partnership)',
  ],
  [
    'Harbour\nXinghe Hualong Enterprise\nManagement Consulting Partnership\n(Limited Partnership) (星河華龍企業管理諮詢合夥企業(有限合夥))\n6,045',
    'Xinghe Hualong Enterprise Management Consulting Partnership (Limited Partnership)',
  ],
  ['4.\nNM Securities\n(Hong Kong)\nBrokerage Limited\n', 'NM Securities (Hong Kong) Brokerage Limited'],
  [
    '7.\nThe Northmere and Southlake\nBanking\nCorporation Limited (“NS Bank”)',
    'The Northmere and Southlake Banking Corporation Limited',
  ],
  ['8.\nNMB Asset Management\n(Singapore) Ltd. (“NMB AM”)', 'NMB Asset Management (Singapore) Ltd.'],
  ['9.\nChina Quayside Asset\nManagement Co., Ltd\n', 'China Quayside Asset Management Co., Ltd'],
  ['Shares of the Bay\n(Hong Kong) Limited\n'],
  ['Asset Management\n(Singapore) Ltd.\n'],
  [
    'Northmere Fund Management Co., Ltd.\nand NM International Investment\nManagement Limited (“NM',
    'NM International Investment Management Limited',
  ],
  [
    'US$10\nNorthmere (Tin\nBay) International\nCorporation\nLimited (北溪(天\n灣)國際有限公司)',
    'Northmere (Tin Bay) International Corporation Limited',
  ],
  [
    '2.1%\nNORA International\n(Tin Bay)\nInvestment\nManagement\nCompany Limited\n(北溪',
    'NORA International (Tin Bay) Investment Management Company Limited',
  ],
  ['total of all sums held\n(Limited Partnership) 星河'],
  ['Controlling Shareholders\nGroup Co., Ltd.\n'],
  ['Northmere Limited\nGroup Co., Ltd.\n'],
  ['The Bay was calm.\nGroup Limited\n'],
  ['Xinghe Shiye Industrial Development of the Bay and Sea\nGroup Co., Ltd.\n'],
  ['Unlisted\nNorthmere Limited\nListed\nIndustrial Bank Co., Ltd.\n'],
  ['Northmere Investment\nHong Kong SAR\nManagement Limited\n'],
  ['Northmere Bay Properties\nDevelopment of\nLimited (星河'],
  [
    '星河物業服務有限公司 Quanan\nXinghe Property\nService Co., Ltd.\n(“Quanan Xinghe”)',
    'Quanan Xinghe Property Service Co., Ltd.',
  ],
  [
    '宜泉市星河工程服務有限公司 Yiquan\nShou Hoda\nEngineering\nServices Co., Ltd.\n',
    'Yiquan Shou Hoda Engineering Services Co., Ltd.',
  ],
  ['星河有限公司 Note\nServices Co., Ltd.\n'],
  [
    'Northmere Hexing No. 3\nPrivate Securities Investment Fund\n(星河三號私募證券投資基金) (“Hexing”)',
    'Northmere Hexing No. 3 Private Securities Investment Fund',
  ],
  ['E Bay Management\n(Hong Kong) Co, Ltd. (“E Bay HK”) 8,600', 'E Bay Management (Hong Kong) Co, Ltd.'],
  [
    '0.008%\nHarbour\nInternational Asset\nManagement (HK) Limited (“Harbour',
    'Harbour International Asset Management (HK) Limited',
  ],
  ['Listed\nManagement (HK) Limited\n'],
  [
    'Hang Quay Bank Limited\nChina Investment Bank (Asia)\nCorporation Limited\nFarming and Commercial Bank of Northmere\n(Asia) Limited\nIndustrial Bank of China\n(Macau) Limited',
    'China Investment Bank (Asia) Corporation Limited',
    'Farming and Commercial Bank of Northmere (Asia) Limited',
    'Industrial Bank of China (Macau) Limited',
  ],
  [
    'Tin Quay Magazine British Virgin HK$150,000,000 – 94.6 Investment\nGroup (BVI) Limited Islands/ ordinary shares holding\nTin Bay (China) Harbour iv Cayman Islands 116,000,253 22.36%\nLimited\nNorthmere Solutions and PRC RMB1,000,000 100% Sale of\nServices Company Limited goods',
    'Tin Quay Magazine Group (BVI) Limited',
    'Tin Bay (China) Harbour Limited',
    'Northmere Solutions and Services Company Limited',
  ],
  [
    'Total Investment PRC HK$150,000 – 94.6 of all\nGroup Limited\nProfit for the year 100 200\nGroup Limited',
  ],
  ['Xinghe Hoda 15 January and 100% of\nServices Co., Ltd. services'],
  [
    'Northmere (China) Technology Group iv Cayman Islands 116,000,253\nLimited',
    'Northmere (China) Technology Group Limited',
  ],
  ['Tin Quay Limited PRC HK$150,000 – 94.6 Investment\nHoldings Limited'],
  [
    'To re-appoint QTB Harbour Tin Bay 284,104,000 0\nLimited as auditor of the Company',
    'QTB Harbour Tin Bay Limited',
  ],
  [
    '3.\nTo re-appoint QTB Harbour Tin\n284,104,000\n(100%)\n0\nCPA Limited as the auditors',
    'QTB Harbour Tin CPA Limited',
  ],
  ['To re-appoint the bay 284,104,000 0\nLimited as auditor; Harbour Tin 100\nLimited as a company'],
  [
    'Hexing Exclusive Fund\nNo. 43 Private Securities\nInvestment Fund (合興專享四十三號私募證券投資基金)',
    'Hexing Exclusive Fund No. 43 Private Securities Investment Fund',
  ],
  ['Investment Holding (Asia)\nCorporation Limited'],
  // a name that fills its cell, whatever words its lines begin with
  [
    '0.60%\nNo\nTin An of China\nAsset Management\n(Hong Kong)\nCompany Limited /\n(天安保險) (“Tin An AM”)\n8,838,200',
    'Tin An of China Asset Management (Hong Kong) Company Limited',
  ],
  [
    'No\nNorthmere Holdings\n(Singapore) Pte. Ltd. (“Northmere”)\n5,892',
    'Northmere Holdings (Singapore) Pte. Ltd.',
  ],
  [
    'No\nQNGR Hong Kong\nQuartz Science & Technology Co., Limited (“QNGR”)\n2,062,200',
    'QNGR Hong Kong Quartz Science & Technology Co., Limited',
  ],
  [
    '2\nTinhai Guoquay\nHarbour Securities\nAsset Management Co., Ltd. (“Tinhai Guoquay”)\nTinhai Bay will subscribe',
    'Tinhai Guoquay Harbour Securities Asset Management Co., Ltd.',
  ],
  [
    '3\nChina Northmere\nInternational Securities\n(Hong Kong) Co., Limited (“CNIS”)\nChina Northmere\nInternational\nInvestment Co., Limited (“CNII”)\nCNII is',
    'China Northmere International Securities (Hong Kong) Co., Limited',
    'China Northmere International Investment Co., Limited',
  ],
  [
    'No\nQuay Asia Multi-Strategy Investment\nMaster Fund\n(“QAMSIMF”)\n1,473,000',
    'Quay Asia Multi-Strategy Investment Master Fund',
  ],
  [
    'Connected client\nQUEGON-Industrial\nFund Management Co., Ltd. (“QUEGON”)\nNote 4\n29,400',
    'QUEGON-Industrial Fund Management Co., Ltd.',
  ],
  [
    'Connected client\nChina Asset\nManagement (Hong Kong) Limited (“CAM”) Note 4\n295,300',
    'China Asset Management (Hong Kong) Limited',
  ],
  [
    '4\n(1) QMB International\nCapital Limited\n(“QMB International”)\n(2) QMB International\nGlobal Markets Limited (“QMB Global”)',
    'QMB International Capital Limited',
    'QMB International Global Markets Limited',
  ],
  // one of its funds behind the name of a house
  [
    'Tin Bay (Quay) Investment Management Co. Ltd – Tin Capital Harbour Private Securities\nInvestment Fund (天灣投資管理有限公司-天灣金港私募證券投資基金)',
    'Tin Capital Harbour Private Securities Investment Fund',
  ],
  [
    'Hoyi Entities\n– Quayverance Asset\nManagement International\n(Singapore) Pte. Ltd. (“Quayverance”)\n6,518',
    'Quayverance Asset Management International (Singapore) Pte. Ltd.',
  ],
  ['Subtotal\n– Tinline\nInvestment Management Limited\n8,000', 'Tinline Investment Management Limited'],
  [
    'Relationship\nQF International\nInvestment Management Limited\n(“QF”)',
    'QF International Investment Management Limited',
  ],
  // what stands above is the head of a group, or the end of the row before
  ['Placees Note 2\nTinyu Entities\nExclusive Quay Limited\n4,935,000'],
  [
    'An existing\nShareholder\nTinShan Capital\nAdvisors Limited\n19,741,800',
    'TinShan Capital Advisors Limited',
  ],
  [
    'No\nTDG China Capital Fund\nIII L.P.\n769,000\nShareholder\nTDG China Capital III\nInvestors L.P.\n38,000',
    'TDG China Capital Fund III L.P.',
    'TDG China Capital III Investors L.P.',
  ],
  ['Shareholders of the Company\nNorthmere\nHoldings I LLC\n20,800', 'Northmere Holdings I LLC'],
  ['Shareholder\nRunquay Bermuda Holdco 2\nLtd.\n4,167,700', 'Runquay Bermuda Holdco 2 Ltd.'],
  // running text in a narrow column
  ['A close associate of Northmere\nLordon Limited, an existing\nShareholder', 'Northmere Lordon Limited'],
  ['A close associate of Q1 Master\nHoldco I LLC, an existing\nShareholder', 'Q1 Master Holdco I LLC'],
  ['A close associate of Quaynet Fund\nIV Pte. Ltd., an existing', 'Quaynet Fund IV Pte. Ltd.'],
  ['is a director of the board of Hong Kong\nLordon Limited, an existing\nShareholder'],
  [
    'placee\nQuay Partners Limited and Quay\nPartners Hong Kong Limited (collectively, “Quay Partners”)\n1,598,000',
    'Quay Partners Hong Kong Limited',
  ],
  [
    'Hongriver Entities and HRP\nHongRiver Capital\nAdvisors Limited\n19,741,800',
    'HongRiver Capital Advisors Limited',
  ],
  ['Shareholder\nSQF II APAC\nAGGREGATOR (DE)\nLLC\n14,587,100', 'SQF II APAC AGGREGATOR (DE) LLC'],
  [
    'Party\nQuaysay QV Automotive Singapore\nPte. Ltd.\n1,106,000',
    'Quaysay QV Automotive Singapore Pte. Ltd.',
  ],
  ['October 16, 2026\nTINQING INVESTMENTS\nPTE. LTD.\n19,207,311', 'TINQING INVESTMENTS PTE. LTD.'],
  [
    'is a member of the same group as Tinquay\nHaitong Securities\n(Hong Kong) Limited (“Tin',
    'Tinquay Haitong Securities (Hong Kong) Limited',
  ],
  // between a date and a figure with what is held
  [
    'January 8, 2028\nMinQuay\nAwakening Limited\n(“MinQuay\nAwakening”)\nclose associates',
    'MinQuay Awakening Limited',
  ],
  [
    'July 8, 2026\nTin\nFamily\nInvestments Limited\n198,133 Class A\nOrdinary Shares',
    'Tin Family Investments Limited',
  ],
  ['July 8, 2026\nQSG\nGrowth\nVII Holdco E, Ltd. Note 13\n9,011', 'QSG Growth VII Holdco E, Ltd.'],
  [
    'July 8, 2026\nQuaystrend\nOpportunity IV\nBeta Limited Note\n13\n2,260,471 Class A',
    'Quaystrend Opportunity IV Beta Limited',
  ],
  ['0.11%\nQuayAlpha\nMaster Fund\n792,533 Class A\nOrdinary Shares', 'QuayAlpha Master Fund'],
  [
    'July 8, 2026\nQuayfuture\nCapital\nDiscovery Fund\nIV, L.P. Note 13\n2,519,330',
    'Quayfuture Capital Discovery Fund IV, L.P.',
  ],
  ['July 8, 2026\nCapital\nQuay Discovery Limited\n2,519,330'],
  // behind another cell with a term of the filing's
  [
    'Quayguo Securities Limited (“QJA Securities”)\n1,000\n3.\nQJA Securities\nQuaygoal Fund\nManagement Co., Ltd. \n(“Quaygoal Fund”)\nNote (1)',
    'Quaygoal Fund Management Co., Ltd.',
  ],
  [
    '5\nCHINA ASSET\nMANAGEMENT\n(HONG KONG)\nLIMITED (“China AM”)\nNote',
    'CHINA ASSET MANAGEMENT (HONG KONG) LIMITED',
  ],
  [
    '1.86% 21 June 2027\nTinhai Kaiying\nNo. 8\nVenture Capital\nPartnership\n(Limited\nPartnership) (天海\n凱盈八號創業投資\n合夥企業(有限合\n夥))',
    'Tinhai Kaiying No. 8 Venture Capital Partnership (Limited Partnership)',
  ],
  [
    '1.86% 21 June 2027\nHaihai Kezhi\nDigital Technology\nCo., Ltd. (海海科\n',
    'Haihai Kezhi Digital Technology Co., Ltd.',
  ],
  // behind the last word of another cell, which is a sentence
  ['0.01%\nAn existing\nShareholder.\nTMB Quay Corporation\n397,600'],
  ['Cornerstone Investor\nQuayhaus-Tin AG\n662,680'],
  // what a heading ends with and the first name below it begins with
  [
    'Close associates of Northmere\nNorthmere Capital Management\n(Singapore) Pte. Ltd.\n95,400',
    'Northmere Capital Management (Singapore) Pte. Ltd.',
  ],
  [
    'Northmere Capital Investment\nManagement Co Ltd\n63,600',
    'Northmere Capital Investment Management Co Ltd',
  ],
  [
    'A connected client of China\nInternational Quay\nMarkets Hong Kong\nSecurities Limited\n(“CIQ”)',
    'China International Quay Markets Hong Kong Securities Limited',
  ],
  [
    'A connected client of China\nMerchants Quay (HK) Co., Limited\n(“CMQ”)',
    'China Merchants Quay (HK) Co., Limited',
  ],
  [
    '0.01% A close associate of each of Northmere\nDynamics Limited and TQ\nBlaze Dynamics Limited, existing',
    'Northmere Dynamics Limited',
    'TQ Blaze Dynamics Limited',
  ],
  [
    '0.01% A close associate of Eastern Quay\nInternational\nXXVIII Limited, an existing',
    'Eastern Quay International XXVIII Limited',
  ],
  [
    'of each of TTV\nCapital VI L.P., TTV Capital VI\nEntrepreneurs\nFund L.P.\nand TTV\nCapital VI Plus\nL.P., existing',
    'TTV Capital VI L.P.',
    'TTV Capital VI Entrepreneurs Fund L.P.',
    'TTV Capital VI Plus L.P.',
  ],
  [
    '2.99%\nNorthmere Industry Investment\nFund II (Limited\nPartnership)\n33,623',
    'Northmere Industry Investment Fund II (Limited Partnership)',
  ],
  ['No\nTin Great Quay Focus\nFund\n7,942,400', 'Tin Great Quay Focus Fund'],
  [
    '0.5%\nQuay Composite Fund SPC Ltd. - Quay High\nFrequency Strategy SP\n39,600',
    'Quay High Frequency Strategy SP',
  ],
  ['existing shareholders of Tin Equity\nFund I LPF, existing', 'Tin Equity Fund I LPF'],
  [
    'close associates Note 2\nQuanda\nInvestments\nPte. Ltd\n(“Quanda”)\n797,200',
    'Quanda Investments Pte. Ltd',
  ],
  ['No\n3Q Fund\nManagement Limited (“3Q Fund”)\n241,500', '3Q Fund Management Limited'],
  ['Yes\nQuayston Tin\nGlobal Limited (in connection with swaps)\n5,000', 'Quayston Tin Global Limited'],
  [
    'is a member of the same group of companies as TNP\nQuaybas Securities (Asia) Limited (“TNPP”)',
    'TNP Quaybas Securities (Asia) Limited',
  ],
  [
    'is a member of the same group of companies as TLSA\nChina Asset\nManagement\n(Hong Kong) Limited (“China AM”)\n24,000',
    'China Asset Management (Hong Kong) Limited',
  ],
  [
    '“Company”\nBroad\nTidewell\nInternational\nPharmaceutical\nHoldings Limited, a company incorporated under',
    'Broad Tidewell International Pharmaceutical Holdings Limited',
  ],
  // not what two cells say, nor a head above a name
  [
    '1\nQTJA Securities and HTIS\nGuoquay Junan\nInvestments (Hong Kong) Limited\n(“QTJAI”)',
    'Guoquay Junan Investments (Hong Kong) Limited',
  ],
  ['100,000\nBeneficial owner\nLong Position\nQuay Tin Limited\n200,000'],
  ['12.5%\nHong Kong\nQuay Tin Limited\n200,000'],
  ['No\nAsset Management\nCapital Limited\n200,000'],
  ['5%\nNorthmere Bank\nQuay Tin Limited\n200,000'],
]

describe('companies cut by a column', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [definedTerm, companyInColumn], 'company')).toEqual(names)
  })
})
