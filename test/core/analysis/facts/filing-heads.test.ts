import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const factsOf = (text: string) => createAnalyser().analyse(createTextDocument(text)).facts
const place = '(Incorporated in Bermuda with limited liability)'
const disclaimer = 'The Exchange takes no responsibility for the contents of this announcement.'

describe('heads of filings', () => {
  test('the day on which a subsidiary was founded is not that of a signature', () => {
    const rows = 'Northmere Logistics Co., Ltd.\n\nPRC\n\nMay 18, 2019\n\nRMB10.0 million\n\n70%\n'
    expect(factsOf(`OUR SUBSIDIARIES\n\n${rows}`).date).toBeNull()
    expect(factsOf(`By order of the Board\nLam Tsz Kit\n\nNanhai, the PRC\n18 May 2019\n`).date).toBe(
      '2019-05-18',
    )
  })
  test('a name that is spelled letter by letter is the one that the text writes', () => {
    const facts = factsOf(
      `${disclaimer}\n\nG O L D E N Q UAY & C O P L OV E R L I M I T E D\n${place}\n(Stock Code: 9871)\n\nMAJOR TRANSACTION\n\nBy order of the Board\nGolden Quay & Co Plover Limited\nLam Tsz Kit\nChairman\n`,
    )
    expect(facts).toMatchObject({ stockCodes: ['09871'], issuer: { en: 'Golden Quay & Co Plover Limited' } })
  })
  test('a joint announcement states the codes of both issuers', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNORTHMERE HOLDINGS LIMITED\n北溪控股有限公司\n${place}\n(Stock Code: 9871)\n\nSOUTHMERE SHIPPING LIMITED\n南溪航運有限公司\n${place}\n(Stock Code: 2289)\n\nJOINT ANNOUNCEMENT\nDISPOSAL OF A SHIP\n\nOn 3 May 2024, the companies agreed.\n`,
    )
    expect(facts).toMatchObject({
      stockCodes: ['09871', '02289'],
      issuer: { en: 'NORTHMERE HOLDINGS LIMITED', zh: '北溪控股有限公司' },
      title: 'JOINT ANNOUNCEMENT DISPOSAL OF A SHIP',
    })
  })
  test('the code of a company whose shares are bought is not its own', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNORTHMERE HOLDINGS LIMITED\n${place}\n(Stock Code: 9871)\n\nMAJOR TRANSACTION\nGRANT OF OPTION OVER SHARES IN\nSOUTHMERE SHIPPING LIMITED\n${place}\n(Stock Code: 2289)\n\n3 May 2024\n`,
    )
    expect(facts).toMatchObject({ stockCodes: ['09871'], issuer: { en: 'NORTHMERE HOLDINGS LIMITED' } })
  })
  test('the offeror is not the issuer whose name is a picture', () => {
    const offeror = `SOUTHMERE SHIPPING LIMITED\n(Incorporated in Hong Kong with limited liability)`
    const facts = factsOf(
      `${disclaimer}\n\n${offeror}\n${place}\n(Stock Code: 9871)\n\nJOINT ANNOUNCEMENT\nPOSSIBLE OFFER FOR THE SHARES\n\nOn 3 May 2024, the companies agreed.\n`,
    )
    expect(facts).toMatchObject({ stockCodes: ['09871'], issuer: { en: null }, incorporation: 'Bermuda' })
    const both = `NORTHMERE HOLDINGS LIMITED\n(於百慕達註冊成立之有限公司)\n${place}\n(Stock Code: 9871)`
    expect(factsOf(`${disclaimer}\n\n${both}\n\nNOTICE OF MEETING\n`).issuer.en).toBe(
      'NORTHMERE HOLDINGS LIMITED',
    )
  })
  test('others behind the code are no title', () => {
    const others = `SOUTHMERE SHIPPING LIMITED\n南溪航運有限公司\n(Incorporated in Hong Kong with limited liability)\nEASTMERE LIMITED\n(Incorporated in Samoa with limited liability)`
    const facts = factsOf(
      `${disclaimer}\n\nNORTHMERE HOLDINGS LIMITED\n${place}\n(Stock Code: 9871)\n${others}\n\nJOINT ANNOUNCEMENT\nDISPOSAL OF A SHIP\n\nOn 3 May 2024, the companies agreed.\n`,
    )
    expect(facts).toMatchObject({
      stockCodes: ['09871'],
      title: 'JOINT ANNOUNCEMENT DISPOSAL OF A SHIP',
      kind: 'joint announcement',
    })
  })
  test('a name that stands alone between disclaimer and title', () => {
    const legend =
      '閣下如已將名下全部北溪控股有限公司之股份售出,應立即將本通函送交買主。\n香港聯合交易所有限公司對本通函的內容概不負責,概不對因倚賴該等內容而引致的任何損失承擔任何責任。\n'
    const facts = factsOf(`${legend}Northmere Holdings Co., Ltd.\n建議重選退任董事\n及\n股東週年大會通告\n`)
    expect(facts).toMatchObject({
      issuer: { en: 'Northmere Holdings Co., Ltd.', zh: '北溪控股有限公司' },
      title: '建議重選退任董事及股東週年大會通告',
    })
  })
  test('two counters behind a ticker, with the address on their line', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNORTHMERE HOLDINGS LIMITED\n${place}\n(NYSE Trading Symbol: NMQ;\nHong Kong Stock Code: 9871 (HKD Counter) and 89871 (RMB Counter))\n26/F Pier Tower, 12 Pier Road, Causeway Bay\nHong Kong SAR, China\nPROXY STATEMENT\nThe board announces that it is so.\n`,
    )
    expect(facts.stockCodes).toEqual(['09871', '89871'])
  })
  test('an information sheet gives the code behind the name', () => {
    const facts = factsOf(
      `COMPANY INFORMATION SHEET\n${disclaimer}\nCompany name (stock code): Northmere (Holdings) Limited (9871)\nStock short name: NORTHMERE-W\n`,
    )
    expect(facts.stockCodes).toEqual(['09871'])
  })
  test('an announcement whose title names no kind', () => {
    const title = `NORTHMERE HOLDINGS LIMITED\n${place}\n(Stock Code: 9871)\nADDITION OF A COUNTER\nThe Board announces that it is so.\n`
    expect(factsOf(`${disclaimer}\n${title}`)).toMatchObject({ kind: 'announcement' })
    expect(factsOf(title)).toMatchObject({ kind: null })
  })
  test('the day of a sign-off with its place behind it', () => {
    expect(factsOf('By order of the Board\nNorthmere Limited\n\n10 March 2024, Zibo, the PRC\n').date).toBe(
      '2024-03-10',
    )
    expect(factsOf('By order of the Board\nNorthmere Limited\n\n10 March 2024, Friday\n').date).toBeNull()
  })
  test('whom the board signs for, in both languages', () => {
    expect(
      factsOf(
        'By order of the Board\nNorthmere Robotics Co., Ltd.\n北溪機器人股份有限公司\nMr. Lam Tsz Kit\nChairman\n',
      ).issuer,
    ).toEqual({ en: 'Northmere Robotics Co., Ltd.', zh: '北溪機器人股份有限公司' })
  })
  test('names on two lines each', () => {
    const head = `NORTHMERE INTERNATIONAL\nFINANCE GROUP LIMITED\n北溪國際\n金融集團有限公司\n${place}\n(Stock Code: 9871)\nPROFIT WARNING\n`
    expect(
      factsOf(`${disclaimer}\n\n${head}The board of Northmere International Finance Group Limited met.\n`)
        .issuer,
    ).toEqual({ en: 'NORTHMERE INTERNATIONAL FINANCE GROUP LIMITED', zh: '北溪國際金融集團有限公司' })
    const unsure = head.replace('FINANCE GROUP', 'MARBLE WORKS')
    expect(factsOf(`${disclaimer}\n\n${unsure}The board met.\n`).issuer.en).toBe('MARBLE WORKS LIMITED')
    const engineers = `China Northmere Construction Engineering\nGroup Co., Ltd.\n中國北溪建設工程集團股份有限公司\n${place}\n(Stock code: 9871)\nPROFIT WARNING\n`
    expect(factsOf(`${disclaimer}\n\n${engineers}`).issuer).toEqual({
      en: 'China Northmere Construction Engineering Group Co., Ltd.',
      zh: '中國北溪建設工程集團股份有限公司',
    })
    const legend = `此乃要件 請即處理\n北溪控股有限公司\n（於百慕達註冊成立之有限公司）\n（股份代號：9871）\n盈利警告\n`
    expect(factsOf(legend).issuer.zh).toBe('北溪控股有限公司')
  })
  test('names with brackets about the company between them', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNORTHMERE HOLDINGS LIMITED\n(Provisional Liquidators Appointed)\n(For Restructuring Purposes)\n北溪控股有限公司\n${place}\n(Stock Code: 9871)\nWINDING-UP PETITION\n`,
    )
    expect(facts.issuer).toEqual({ en: 'NORTHMERE HOLDINGS LIMITED', zh: '北溪控股有限公司' })
  })
  test('an Italian company', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNORTHMERE S.p.A.\n(Incorporated under the laws of Italy as a joint-stock company with limited liability)\n(Stock code: 9871)\nVOLUNTARY ANNOUNCEMENT\n`,
    )
    expect(facts).toMatchObject({ issuer: { en: 'NORTHMERE S.p.A.' }, incorporation: 'Italy' })
  })
  test('who guarantees notes is no title', () => {
    const of = factsOf(
      `${disclaimer}\n\nNORTHMERE FINANCE (BVI) LIMITED\n${place}\n(the “Issuer”)\nUS$300,000,000 5.50 per cent. Guaranteed Notes due 2026\n(Stock Code: 40123)\nunconditionally and irrevocably guaranteed by\nNorthmere Holdings Limited\n(北溪控股有限公司)\n${place}\n(the “Guarantor”)\nJoint Lead Managers\nHeron Securities\n`,
    )
    expect(of.title).toBeNull()
  })

  test('the code of whoever guarantees notes is not that of their issuer', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNORTHMERE FINANCE (BVI) LIMITED\n${place}\n(the “Issuer”)\nUS$300,000,000 5.50 per cent. Guaranteed Notes due 2026\n(Stock Code: 40123)\nunconditionally and irrevocably guaranteed by\nNORTHMERE HOLDINGS LIMITED\n北溪控股有限公司\n${place}\n(Stock Code: 9871)\n(the “Guarantor”)\nNOTICE OF LISTING ON THE STOCK EXCHANGE OF HONG KONG LIMITED\n`,
    )
    expect(facts).toMatchObject({
      stockCodes: ['40123'],
      issuer: { en: 'NORTHMERE FINANCE (BVI) LIMITED', zh: null },
      title: 'NOTICE OF LISTING ON THE STOCK EXCHANGE OF HONG KONG LIMITED',
    })
  })
  test('the codes of each class of shares', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNorthmere Bank Co., Ltd.*\n北溪銀行股份有限公司*\n${place}\n(Stock Code of H Shares: 9871)\n(Stock Code of Preference Shares: 4601)\nPROPOSED APPOINTMENT OF DIRECTOR\n`,
    )
    expect(facts).toMatchObject({
      stockCodes: ['09871', '04601'],
      title: 'PROPOSED APPOINTMENT OF DIRECTOR',
    })
  })
  test('the boxes of a return, torn apart', () => {
    expect(
      factsOf(
        'Monthly Return of Equity Issuer on Movements in Securities\nFor the month ended (dd/mm/yyyy) :\n31/12/2023\nTo : Hong Kong Exchanges and Clearing Limited\nName of Issuer Date Submitted\nNorthmere Holdings Limited 02/01/2024\nI. Movements in Authorised Share Capital\n(1) Stock code :\nNo. of ordinary\nshares\n',
      ),
    ).toMatchObject({
      isFiling: true,
      kind: 'monthly return',
      issuer: { en: 'Northmere Holdings Limited' },
      date: '2024-01-02',
    })
  })
  test('whose group it is, where no one is called the Company', () => {
    expect(
      factsOf(
        `${disclaimer}\n\n2023 INTERIM RESULTS ANNOUNCEMENT\n\nThe board is pleased to announce the results of Northmere Holdings Limited and its subsidiaries (collectively, the “Group”) for the six months ended 30 June 2023.\n`,
      ).issuer.en,
    ).toBe('Northmere Holdings Limited')
    expect(
      factsOf('Northmere Trace Limited（「賣方」）出售北溪控股有限公司（「本公司」）之股份。').issuer,
    ).toEqual({ en: null, zh: '北溪控股有限公司' })
    expect(factsOf('董事會宣佈，北溪控股有限公司及其附屬公司（統稱「本集團」）之業績。').issuer.zh).toBe(
      '北溪控股有限公司',
    )
  })
  test('a Chinese name that its font left garbled', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNORTHMERE HOLDINGS LIMITED ʕ਷୅ਗϞࠢʮ̡\n${place}\n(Stock Code: 9871)\nNOTICE OF MEETING\n`,
    )
    expect(facts.issuer).toEqual({ en: 'NORTHMERE HOLDINGS LIMITED', zh: null })
  })
  test('the registrant of an American form', () => {
    const facts = factsOf(
      'FORM 6-K\nReport of Foreign Private Issuer\nNorthmere (Hong Kong) Limited\n(Exact Name of Registrant as Specified in Its Charter)\n12 Pier Road\n',
    )
    expect(facts.issuer.en).toBe('Northmere (Hong Kong) Limited')
  })
  test('a place of incorporation on the line of the sentence before it', () => {
    const facts = factsOf(
      `${disclaimer}\n\nThis announcement appears for information purposes only and is no offer of any securities. ${place}\n(Stock Code : 9871)\nOPEN OFFER\n`,
    )
    expect(facts).toMatchObject({ stockCodes: ['09871'], incorporation: 'Bermuda', title: 'OPEN OFFER' })
  })
  test('the cells of a page’s table', () => {
    const facts = factsOf(
      `${disclaimer}\n\n|\nNORTHMERE HOLDINGS LIMITED\n${place}\n(Stock Code: 9871)\n|1.\n|DISPOSAL OF A SHIP\n|2.\n|CHANGE OF AUDITOR\n|\nThe Board announces that it is so.\n`,
    )
    expect(facts.title).toBe('1. DISPOSAL OF A SHIP 2. CHANGE OF AUDITOR')
  })
  test('a page of the exchange of former years gives the code of three or four figures', () => {
    const facts = factsOf(
      `NORTHMERE HOLD<871>-Announcement & Resumption of Trading\nThe Stock Exchange of Hong Kong Limited takes no responsibility for the contents of this announcement.\nNorthmere Holdings Limited\n(incorporated in Bermuda with limited liability)\nANNOUNCEMENT\nSummary:\n`,
    )
    expect(facts).toMatchObject({ stockCodes: ['00871'], issuer: { en: 'Northmere Holdings Limited' } })
  })
  test('the results of an offer are called so behind its cover', () => {
    const cover = `${disclaimer}\n\nNorthmere Robotics Co., Ltd.\n（北溪機器人股份有限公司）\n${place}\nGLOBAL OFFERING\nNumber of Offer Shares under\nthe Global Offering\n:\n72,000,000 H Shares\nStock code\n:\n9871\n`
    const behind =
      'NORTHMERE ROBOTICS CO., LTD.\n北溪機器人股份有限公司\nANNOUNCEMENT OF FINAL OFFER PRICE AND\nALLOTMENT RESULTS\nUnless otherwise defined herein, terms used in this announcement shall have the meanings of the prospectus.\n'
    expect(factsOf(cover + behind)).toMatchObject({
      title: 'ANNOUNCEMENT OF FINAL OFFER PRICE AND ALLOTMENT RESULTS',
      kind: 'allotment results',
    })
    expect(factsOf(cover)).toMatchObject({ title: 'GLOBAL OFFERING', kind: 'announcement' })
  })
  test('where it is incorporated is no name, with brackets or without', () => {
    const facts = factsOf(
      `${disclaimer}\n\nIncorporated in Hong Kong with limited liability\nStock Code: 9871\n\nNOTICE OF MEETING\n`,
    )
    expect(facts).toMatchObject({ stockCodes: ['09871'], issuer: { en: null } })
  })
  test('of whom it is an application proof', () => {
    const facts = factsOf(
      `${disclaimer}\n\nApplication Proof of\nNORTHMERE BAY HOLDINGS LIMITED\n北溪灣控股有限公司\n(the “Company”)\n${place}\nWARNING\n`,
    )
    expect(facts.issuer).toEqual({ en: 'NORTHMERE BAY HOLDINGS LIMITED', zh: '北溪灣控股有限公司' })
  })
  test('whose report it is', () => {
    const issuerOf = (line: string) =>
      factsOf(`${line} ${place} (Stock Code: 9871)\n\nChairman’s Statement\n`).issuer.en
    expect(issuerOf('2014 Interim Report Northmere Bay (Holdings) Limited')).toBe(
      'Northmere Bay (Holdings) Limited',
    )
    expect(issuerOf('ANNUAL REPORT 2019 NORTHMERE BAY LIMITED')).toBe('NORTHMERE BAY LIMITED')
  })
  test('the date of a sign-off that was run together with what is around it', () => {
    const dateOf = (end: string) => factsOf(`北溪控股有限公司(「本公司」)公佈業績。${end}`).date
    expect(
      dateOf('承董事會命 主席 林子傑 香港，二零二一年三月十三日 於本公告日期，執行董事為林子傑先生。'),
    ).toBe('2021-03-13')
    expect(dateOf('董事長 林子傑 中國杭州市，2021年3月13日 于本公告刊发日期，董事为林子傑先生。')).toBe(
      '2021-03-13',
    )
    expect(dateOf('於香港，二零二一年三月十三日起生效。截至二零二一年三月十四日 於本公告日期，')).toBeNull()
  })
  test('the date of a cover that was run together with what is around it', () => {
    expect(factsOf('此乃要件 請即處理二零二四年四月二十五日閣下如對本通函任何內容有疑問').date).toBe(
      '2024-04-25',
    )
    expect(factsOf('閣下如對本通函任何方面有疑問,應諮詢顧問。 二零一九年五月十六日 頁次 釋義 1').date).toBe(
      '2019-05-16',
    )
    expect(factsOf('閣下如對本通函任何方面有疑問,本公司謹訂於二零一九年五月十六日舉行會議').date).toBeNull()
  })
  test('a code two lines below its label', () => {
    expect(factsOf('公司資料\n網址\nwww.example.invalid\n股份代號\n林子傑先生\n09871\n').stockCodes).toEqual([
      '09871',
    ])
  })
  test('names in two columns are nobody’s', () => {
    const facts = factsOf(
      `${disclaimer}\nNORTHMERE HOLDINGS LIMITED SOUTHMERE SHIPPING LIMITED\n${place}\n(Stock Code: 9871)\n\nJOINT ANNOUNCEMENT\n`,
    )
    expect(facts.issuer.en).toBeNull()
  })
  test('of two columns that each have a code the left one', () => {
    const facts = factsOf(
      `${disclaimer}\n北溪控股有限公司 南溪航運有限公司\nNORTHMERE HOLDINGS LIMITED SOUTHMERE SHIPPING LIMITED\n${place} ${place}\n(股份代號:9871) (股份代號:2289)\n聯合公告\n茲提述北溪日期為二零二三年九月四日之公告。\n`,
    )
    expect(facts.issuer).toEqual({ en: 'NORTHMERE HOLDINGS LIMITED', zh: '北溪控股有限公司' })
  })
  test('names of other legal forms in two columns are nobody’s', () => {
    const facts = factsOf(
      `${disclaimer}\nNorthmere Holdings Inc. Southmere Shipping Group Limited\n${place}\n(Stock Code: 9871)\n\nJOINT ANNOUNCEMENT\n`,
    )
    expect(facts.issuer.en).toBeNull()
  })
  test('a code between the issuer’s name and what it is called, and a place with an apostrophe', () => {
    const facts = factsOf(
      '南溪有限公司(股份代號:2289)與北溪集團有限公司(股份代號:9871)(「本公司」)訂立協議。\n',
    )
    expect(facts.stockCodes).toEqual(['09871'])
    expect(factsOf('The ship has sailed.\n\nXi’an, the PRC\n29 May 2024\n').date).toBe('2024-05-29')
  })
  test('words to those who have sold their shares name the issuer', () => {
    const facts = factsOf(
      '閣下如已售出或轉讓名下全部南溪航運集團有限公司之股份,應立即將本文件送交買主。\n北溪證券有限公司函件載於第7頁。\n',
    )
    expect(facts.issuer.zh).toBe('南溪航運集團有限公司')
    expect(factsOf('閣下如已轉讓所有名下之南溪航運集團股份有限公司之股份,應立即\n').issuer.zh).toBe(
      '南溪航運集團股份有限公司',
    )
    expect(factsOf('名下登記之股份及北溪證券有限公司之股份。\n').issuer.zh).toBeNull()
  })
  test('an offer of shares between name and code', () => {
    const facts = factsOf(
      `${disclaimer}\nNORTHMERE HOLDINGS LIMITED\n北溪控股有限公司\n(於開曼群島註冊成立的有限公司)\n以配售及公開發售方式\n發售新股\n發售股份數目:10,000股\n(可予調整)\n配售股份數目:9,000股\n(可予重新分配)\n及就超額\n配股權\n作出調整\n發售價:0.93港元\n面值:0.10港元\n股份代號:9871\n`,
    )
    expect(facts.issuer).toEqual({ en: 'NORTHMERE HOLDINGS LIMITED', zh: '北溪控股有限公司' })
  })
  test('a letter of the board ends in its date', () => {
    expect(factsOf('特此公告。\n南溪航運股份有限公司董事會\n2025年2月27日\n').date).toBe('2025-02-27')
    expect(factsOf('承董事會命\n南溪航運有限公司\n主席\n林小明\n謹啟\n\n二零二五年二月二十八日\n').date).toBe(
      '2025-02-28',
    )
    expect(factsOf('謹啟者\n\n二零二五年二月二十八日\n').date).toBeNull()
  })
  test('文中說明股份代號', () => {
    const facts = factsOf(
      '北溪集團有限公司(「本公司」)宣佈一項出售。\n一般資料\n本公司於開曼群島註冊成立,其股份於聯交所主板上市(股份代號:9871)。買方南溪有限公司於聯交所上市(股份代號:2289)。\n',
    )
    expect(facts.stockCodes).toEqual(['09871'])
  })
  test('a name right behind a sentence, where no space sets it apart', () => {
    const long =
      'This notice says nothing of the ship and nothing of the sea and nothing of the harbour at all.'
    const facts = factsOf(
      `${long}\n${long}\nThe Northmere Building Agency Limited\n${place}\n(Stock Code: 9871)\nNOTICE\n`,
    )
    expect(facts.issuer.en).toBe('The Northmere Building Agency Limited')
  })
  test('of names in two columns, the issuer is the one that the text calls so', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNORTHMERE PACIFIC LIMITED          Southmere Electronics (Holdings) Limited\n(Incorporated in the British Virgin Islands        南溪電子(集團)有限公司\nwith limited liability)                (Incorporated in the Cayman Islands with limited liability)\n                                               (Stock Code: 2289)\n\nJOINT ANNOUNCEMENT\n\nReference is made to the joint announcement issued by Northmere Pacific Limited (the “Offeror”) and Southmere Electronics (Holdings) Limited (the “Company”).\n`,
    )
    expect(facts.issuer).toEqual({
      en: 'Southmere Electronics (Holdings) Limited',
      zh: '南溪電子(集團)有限公司',
    })
    expect(facts).toMatchObject({ stockCodes: ['02289'], title: 'JOINT ANNOUNCEMENT' })
  })
  test('兩欄並列的公司名稱', () => {
    const facts = factsOf(
      '香港聯合交易所有限公司對本聯合公告的內容概不負責。\n\nNORTHMERE PACIFIC LIMITED          Southmere Textile Group Limited\n北溪有限公司                    南溪紡織集團有限公司\n(於英屬處女群島註冊成立的有限公司)         (於開曼群島註冊成立的有限公司)\n                                    (股份代號:2289)\n\n聯合公告\n\n茲提述北溪有限公司(「要約人」)與南溪紡織集團有限公司(「本公司」)聯合刊發之公告。\n',
    )
    expect(facts.issuer).toEqual({ en: 'Southmere Textile Group Limited', zh: '南溪紡織集團有限公司' })
  })
  test('of two heads above each other, the issuer is the one that is listed', () => {
    const facts = factsOf(
      `${disclaimer}\n\nSouthmere Star Company Limited\n南溪星有限公司\n(Incorporated in Hong Kong with limited liability)\n\nNORTHMERE PORT HOLDINGS LIMITED\n北溪港口控股有限公司\n${place}\n(Stock Code: 9871)\n\nJOINT ANNOUNCEMENT\n`,
    )
    expect(facts.issuer).toEqual({ en: 'NORTHMERE PORT HOLDINGS LIMITED', zh: '北溪港口控股有限公司' })
  })
  test('the issuer of notes comes before their guarantor', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNORTHMERE FINANCE CO., LTD.\n(incorporated with limited liability in the British Virgin Islands)\n(the “Issuer”)\n\nguaranteed by\n\nSouthmere Holdings Limited\n(incorporated with limited liability in Hong Kong)\n(the “Guarantor”)\n(Debt Stock Codes: 40123, 40124 and 5790)\n\nNOTICE OF LISTING\n`,
    )
    expect(facts.issuer.en).toBe('NORTHMERE FINANCE CO., LTD.')
    expect(facts.stockCodes).toEqual(['40123', '40124', '05790'])
  })
  test('a Chinese name between place and code is the issuer’s, one of a guarantor is not', () => {
    expect(
      factsOf(
        `${disclaimer}\nNORTHMERE QUAY LIMITED\n${place}\n北溪碼頭有限公司\n(Stock Code: 9871)\nNOTICE\n`,
      ).issuer,
    ).toEqual({ en: 'NORTHMERE QUAY LIMITED', zh: '北溪碼頭有限公司' })
    expect(
      factsOf(
        `${disclaimer}\nNORTHMERE (BVI) FINANCE LIMITED\n(incorporated in the British Virgin Islands with limited liability)\n(the “Issuer”)\nGuaranteed Notes due 2027\n(Stock Code: 40123)\nunconditionally and irrevocably guaranteed by\nNORTHMERE HOLDINGS LIMITED\n北溪控股有限公司\n${place}\n(Stock Code: 9871)\n\nREDEMPTION OF NOTES\n`,
      ).issuer,
    ).toEqual({ en: 'NORTHMERE (BVI) FINANCE LIMITED', zh: null })
  })
  test('names below the code are no title', () => {
    expect(
      factsOf(
        '(Incorporated in Bermuda with limited liability)\n(Stock Code: 9871)\n\nNORTHMERE QUAY LIMITED\n北溪碼頭有限公司\n\nForm of proxy for use at the meeting\n\nI/We of (address)\n',
      ),
    ).toMatchObject({
      issuer: { en: 'NORTHMERE QUAY LIMITED', zh: '北溪碼頭有限公司' },
      title: 'Form of proxy for use at the meeting',
      kind: 'form of proxy',
    })
  })
  test('preference shares have a code of their own', () => {
    const facts = factsOf(
      `${disclaimer}\nNorthmere Limited\n${place}\n(Stock Code: 9871)\n(Preference Shares Stock Code: 4611)\n\nANNOUNCEMENT\n`,
    )
    expect(facts.stockCodes).toEqual(['09871'])
  })
  test('a date before its place', () => {
    expect(factsOf('Company Secretary\n3 May 2024, Hong Kong\n').date).toBe('2024-05-03')
    expect(factsOf('The meeting of 3 May 2024, Hong Kong\n').date).toBeNull()
  })
  test('the codes of two counters on two lines', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNorthmere Limited\n${place}\n(Stock code: 9871)\n(HKD Counter Stock Code: 9871 / RMB Counter Stock Code: 89871)\n\nNOTICE\n`,
    )
    expect(facts.stockCodes).toEqual(['09871', '89871'])
  })
  test.each([
    ['董事長\n陳大文\n中國•蘇州\n2023年3月8日\n', '2023-03-08'],
    ['董事長\n陳大文\n中國‧上海\n2021年5月3日\n', '2021-05-03'],
    ['Chairman\nHangzhou, the PRC\n16 October 2020\n', '2020-10-16'],
    ['董事長\n陳大文\n湖北省武漢市\n2020年8月14日\n', '2020-08-14'],
    ['董事長\n陳大文\n中國,浙江,2024年3月6日\n', '2024-03-06'],
    ['核數師\n德信會計師行\n執業會計師\n香港\n2016年8月30日\n', null],
  ])('signed at %j', (end, date) => {
    expect(
      factsOf(
        `${disclaimer}\nNorthmere Limited\n${place}\n(Stock Code: 9871)\n\nNEWS\n\nThe Board met.\n${end}`,
      ).date,
    ).toBe(date)
  })
  test('warrants and notes have codes of their own', () => {
    const facts = factsOf(
      `${disclaimer}\nNorthmere Limited\n${place}\n(Stock Code: 9871)\n(Warrant Code: 2345)\n(Debt Stock Codes: 5432 and 40567)\n\nANNOUNCEMENT\n`,
    )
    expect(facts.stockCodes).toEqual(['09871'])
  })
  test('the codes of two series of notes, each behind its own', () => {
    const facts = factsOf(
      `${disclaimer}\n\nNORTHMERE FINANCE LIMITED\n(incorporated in Bermuda with limited liability)\n(the “Issuer”)\n\nU.S.$1,000,000,000 Medium Term Note Programme (the “Programme”)\n\nU.S.$400,000,000 4.625 per cent. Notes due 2027 (Stock code: 5287)\nCNY1,500,000,000 3.90 per cent. Notes due 2025 (Stock code: 40655)\n\nPUBLICATION OF OFFERING CIRCULAR\n\nIt was agreed on that day that the shares of Southmere Limited (Stock code: 2289) are no part of it.\n`,
    )
    expect(facts.stockCodes).toEqual(['05287', '40655'])
  })
  test('a form of the exchange names no other codes', () => {
    const facts = factsOf(
      '證券變動月報表\n公司名稱：北溪控股有限公司\n1. 股份分類 普通股 於香港聯交所上市 (註1) 是\n證券代號 09871 說明 北溪控股\n',
    )
    expect(facts.stockCodes).toEqual(['09871'])
  })
  test.each([
    ['Northmere Quay\n\nCo., Ltd.\n\n(Stock Code: 9871)', 'Northmere Quay Co., Ltd.', null],
    ['Northmere Quay\nCo., Ltd. (Stock Code: 9871)', 'Northmere Quay Co., Ltd.', null],
    [
      'Northmere Smelting and Mining Co., Ltd.\n(Stock Code: 9871)',
      'Northmere Smelting and Mining Co., Ltd.',
      null,
    ],
    [
      'Northmere Smelting Group\nHoldings\nLimited*\n(Stock Code: 9871)',
      'Northmere Smelting Group Holdings Limited',
      null,
    ],
    ['北溪碼頭控股\n\n有限公司\n\n（股份代號：9871）', null, '北溪碼頭控股有限公司'],
    [
      'NORTHMERE QUAY\nLIMITED\n北溪碼頭\n有限公司\n(Stock Code: 9871)',
      'NORTHMERE QUAY LIMITED',
      '北溪碼頭有限公司',
    ],
  ])('a legal form on a line of its own above the code: %j', (head, en, zh) => {
    expect(
      factsOf(`${disclaimer}\n${head}\n\nPROFIT WARNING\n\nThis announcement is made by it.`),
    ).toMatchObject({
      issuer: { en, zh },
      stockCodes: ['09871'],
      title: 'PROFIT WARNING',
      kind: 'profit warning',
    })
  })
  test('the accounts below a title are no part of it', () => {
    const head = `${disclaimer}\n北溪控股有限公司\n(於百慕達註冊成立之有限公司)\n(股份代號：9871)\n`
    const facts = factsOf(
      `${head}\n截至二零一三年六月三十日止六個月之中期業績公佈\n\n簡明綜合收益表\n二零一三年 二零一二年\n營業額 3 1,022 998\n`,
    )
    expect(facts.title).toBe('截至二零一三年六月三十日止六個月之中期業績公佈')
  })
  test('a head whose lines have run together', () => {
    const legend = '香港聯合交易所有限公司對本公佈之內容概不負責,亦不發表任何聲明。'
    const facts = factsOf(
      `${legend} Northmere Resources Limited 北溪資源有限公司 (於開曼群島註冊成立的有限公司) (股份代號:9871) 截至二零二一年六月三十日止六個月的中期業績 北溪資源有限公司(「本公司」)董事會謹宣佈,與南溪有限公司(股份代號:2289)訂立協議。\n`,
    )
    expect(facts).toMatchObject({
      stockCodes: ['09871'],
      issuer: { en: 'Northmere Resources Limited', zh: '北溪資源有限公司' },
    })
  })
  test('an English head whose lines have run together', () => {
    const legend = 'The Stock Exchange of Hong Kong Limited takes no responsibility for this announcement.'
    const facts = factsOf(
      `${legend} Northmere Resources Limited 北溪資源有限公司 (Incorporated in Bermuda with limited liability) (Stock Code: 9871) DISCLOSEABLE TRANSACTION On 12 April 2017, the Purchaser and Southmere Limited (stock code: 2289) entered into an agreement.\n`,
    )
    expect(facts).toMatchObject({
      stockCodes: ['09871'],
      issuer: { en: 'Northmere Resources Limited', zh: '北溪資源有限公司' },
    })
  })
  test('the code of the shares whose trading was halted', () => {
    expect(
      factsOf('The board of Northmere Limited (the “Company”; stock code: 9871) reports the results.\n')
        .stockCodes,
    ).toEqual(['09871'])
    const halt = 'trading in the shares of the Company (Stock Code: 9871) was halted.\n'
    expect(factsOf(`At the request of the Company, ${halt}`).stockCodes).toEqual(['09871'])
    expect(
      factsOf('Traded in lots of 50, the stock code of the H Shares will be 9871.\n').stockCodes,
    ).toEqual(['09871'])
    expect(factsOf('股份將以每手50股買賣,H股的股份代號將為9871。\n').stockCodes).toEqual(['09871'])
    expect(factsOf('Southmere Limited (Stock Code: 2289) is the vendor.\n').stockCodes).toEqual([])
  })
  test('a meeting held on a weekday in capitals is no sign-off', () => {
    const facts = factsOf(
      `${disclaimer}\nNORTHMERE WEST LIMITED\n${place}\n(Stock Code: 9871)\nPOLL RESULTS OF THE ANNUAL GENERAL MEETING\nHELD ON THURSDAY, 3 JUNE 2021\n`,
    )
    expect(facts.date).toBeNull()
  })
  test('a date below a name is no sign-off', () => {
    expect(factsOf('Exercise price\nLau Chi Lun\n23 May 2014\n1.52\n').date).toBeNull()
    expect(factsOf('Chairman\nHong Kong\n23 May 2014\n').date).toBe('2014-05-23')
  })
  test('a form of the American commission', () => {
    const head = 'UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\nFORM 6-K\n'
    const facts = factsOf(
      `${head}For the month of March 2021\nNorthmere Biotech\n(Translation of registrant’s name into English)\nSIGNATURE\nBy: /s/ Ann Lee\nName: Ann Lee\nTitle: Chief Financial Officer\nDate: March 2, 2021\n`,
    )
    expect(facts).toMatchObject({ issuer: { en: 'Northmere Biotech' }, date: '2021-03-02' })
    expect(factsOf('1st Proof\nDate: March 2, 2021\n').date).toBeNull()
  })
  test('the issuer by the words to those who sold its shares', () => {
    const cover =
      'THIS CIRCULAR IS IMPORTANT. If you have sold or transferred all your shares in Northmere Hotels Company, Limited, you should at once hand this circular to the purchaser. '
    expect(
      factsOf(
        `${cover}(Incorporated in Bermuda with limited liability) (Stock Code: 9871) MAJOR TRANSACTION\n`,
      ),
    ).toMatchObject({ stockCodes: ['09871'], issuer: { en: 'Northmere Hotels Company, Limited' } })
    expect(
      factsOf('If you have sold all your shares in the Company, you should hand this circular\n').issuer.en,
    ).toBeNull()
  })
  test('names above the line that calls them the issuer', () => {
    const facts = factsOf(
      '經修訂及重訂組織章程大綱\nNORTHMERE (1977) HOLDINGS LIMITED\n北溪(1977)控股有限公司\n(「本公司」)\n1. 註冊辦事處將位於Southmere Trust Company Limited之辦事處。\n',
    )
    expect(facts.issuer).toEqual({ en: 'NORTHMERE (1977) HOLDINGS LIMITED', zh: '北溪(1977)控股有限公司' })
  })
  test('names right below the code', () => {
    const head = '本公告僅供參考。\n(於開曼群島註冊成立之有限公司)(股份代號:9871)\n'
    expect(
      factsOf(`${head}NORTHMERE FINTECH CORPORATION LIMITED\n北溪科金有限公司\n配售現有股份\n`).issuer,
    ).toEqual({ en: 'NORTHMERE FINTECH CORPORATION LIMITED', zh: '北溪科金有限公司' })
    expect(factsOf(`${head}收購南溪科金有限公司\n關連交易\n`).issuer.zh).toBeNull()
  })
  test('names above what statutes are called', () => {
    expect(factsOf('NORTHMERE PORTS CO., LTD.\n北溪港口股份有限公司\n章程\n經股東大會採納\n').issuer).toEqual(
      { en: 'NORTHMERE PORTS CO., LTD.', zh: '北溪港口股份有限公司' },
    )
    expect(factsOf('NORTHMERE PORTS CO., LTD.\nARTICLES OF ASSOCIATION\nCHAPTER 1\n').issuer.en).toBe(
      'NORTHMERE PORTS CO., LTD.',
    )
    expect(factsOf('NORTHMERE VALUERS LIMITED\nVALUATION REPORT\nCHAPTER 1\n').issuer.en).toBeNull()
  })
  test('names that the statutes state', () => {
    const statutes = '獲豁免股份有限公司\n經修訂及重列之組織章程大綱\n'
    expect(
      factsOf(
        `${statutes}1. 本公司的名稱為Northmere Super Limited,其雙語外國名稱為北溪卓越有限公司。\n2. 註冊辦事處為Southmere Trust Limited之辦事處。\n`,
      ).issuer,
    ).toEqual({ en: 'Northmere Super Limited', zh: '北溪卓越有限公司' })
    expect(factsOf(`${statutes}目標公司的名稱為北溪卓越有限公司。\n`).issuer.zh).toBeNull()
    expect(
      factsOf('MEMORANDUM\n1. The name of the Company is Northmere Super Limited.\n2. The office.\n').issuer
        .en,
    ).toBe('Northmere Super Limited')
  })
  test('a running head where the head gives no name', () => {
    const facts = factsOf(
      '(Incorporated in Bermuda with limited liability)(於百慕達註冊成立之有限公司)\n(Stock Code股份代號:9871)\n中期報告\n1北溪集團有限公司 2021年中期報告\n公司資料 2\n',
    )
    expect(facts.issuer.zh).toBe('北溪集團有限公司')
  })
  test('the feet of every other page, whatever head runs into them', () => {
    const words = '期內收益減少主要由於經濟不明朗,訂單減少所致。'
    const foot = (page: number) => `${words}\n\n${page} 北溪控股有限公司簡明綜合\n\n財務報表附註\n\n`
    expect(factsOf(`${foot(27)}${foot(29)}${words}\n`).issuer.zh).toBe('北溪控股有限公司')
    expect(factsOf(`${foot(27)}${words}\n`).issuer.zh).toBeNull()
    expect(
      factsOf('股東名單\n\n1 北溪控股有限公司\n\n2 北溪控股有限公司\n\n3 南灘有限公司\n').issuer.zh,
    ).toBeNull()
  })
  test('a Chinese name in a bracket that a line of its own closes', () => {
    const facts = factsOf(
      `${disclaimer}\nNORTHMERE WEST LIMITED\n(北溪西控股有限公司\n*\n${place}\n(Stock Code: 9871)\n\nANNOUNCEMENT\n`,
    )
    expect(facts.issuer.zh).toBe('北溪西控股有限公司')
  })
  test('the code of a return, by its label', () => {
    const facts = factsOf(
      '翌日披露報表\n公司名稱: 北溪實業有限公司\n呈交日期: 2025年9月15日\n1. 股份類別 普通股 於香港聯交所上市 是\n證券代號 (如上市) 09871 說明\n',
    )
    expect(facts).toMatchObject({ stockCodes: ['09871'], date: '2025-09-15' })
  })
  test('a Chinese name in brackets', () => {
    const facts = factsOf(
      `${disclaimer}\nNORTHMERE WEST LIMITED\n(北溪西控股有限公司)*\n${place}\n(Stock Code: 9871)\n\nANNOUNCEMENT\n`,
    )
    expect(facts.issuer).toEqual({ en: 'NORTHMERE WEST LIMITED', zh: '北溪西控股有限公司' })
  })
  test('Chinese names side by side', () => {
    const facts = factsOf(
      `${disclaimer}\nSouthmere Rise Limited Northmere West Limited\n南昇有限公司 北溪西控股有限公司\n(Incorporated in Bermuda (Incorporated in Bermuda\nwith limited liability) with limited liability)\n(Stock Code: 9871)\n\nJOINT ANNOUNCEMENT\n\nReference is made to the announcement of Southmere Rise Limited (the “Offeror”) and Northmere West Limited (the “Company”).\n`,
    )
    expect(facts.issuer).toEqual({ en: 'Northmere West Limited', zh: '北溪西控股有限公司' })
  })
  test('of two places side by side the name is the last one, though it goes on below the other’s Chinese one', () => {
    const places =
      '(Incorporated in the British Virgin Islands with limited liability) (Incorporated in Bermuda with limited liability)'
    const facts = factsOf(
      `${disclaimer}\n\nSOUTHMERE LIMITED\n南溪有限公司 NORTHMERE WEST GROUP\nHOLDINGS LIMITED\n${places}\n(Stock Code: 9871)\n\nJOINT ANNOUNCEMENT\nOFFER FOR THE SHARES IN\nNORTHMERE WEST GROUP HOLDINGS LIMITED\nBY SOUTHMERE LIMITED\n\nOn 3 May 2024, it is made.\n`,
    )
    expect(facts).toMatchObject({
      stockCodes: ['09871'],
      issuer: { en: 'NORTHMERE WEST GROUP HOLDINGS LIMITED', zh: null },
      incorporation: 'Bermuda',
    })
  })
  test('a place behind a disclaimer of several lines, where the name is a picture', () => {
    const legend =
      'The Exchange takes no responsibility for the contents of this announcement, makes no representation as\nto its accuracy and expressly disclaims any liability for any loss arising from the whole or any part of\nthe contents of this announcement.\n'
    expect(
      factsOf(`${legend}${place}\n(Stock Code: 9871)\nPOLL RESULTS\nThe Board announces that it is so.\n`),
    ).toMatchObject({
      incorporation: 'Bermuda',
      title: 'POLL RESULTS',
    })
    const scheme =
      '(a Hong Kong collective investment scheme authorised under section 104 of the\nSecurities and Futures Ordinance (Chapter 571 of the Laws of Hong Kong))'
    expect(
      factsOf(`${legend}${scheme}\n(Stock Code: 9871)\nPOLL RESULTS\nThe Board announces that it is so.\n`),
    ).toMatchObject({
      stockCodes: ['09871'],
      title: 'POLL RESULTS',
    })
  })
  test('a former name in brackets is not its own', () => {
    const head = `NORTHMERE LIMITED\n北溪控股有限公司\n(前稱南溪太平洋控股有限公司)\n(於百慕達註冊成立之有限公司)\n(股份代號:9871)`
    expect(factsOf(`${disclaimer}\n\n${head}\n\n更改公司名稱\n`).issuer).toEqual({
      en: 'NORTHMERE LIMITED',
      zh: '北溪控股有限公司',
    })
  })
  test('a code of another exchange is not its own', () => {
    const head = `NORTHMERE BERHAD\n(Incorporated in Malaysia with limited liability)\n(Hong Kong Stock Code: 9871)\n(Malaysia Stock Code: 5090)`
    expect(factsOf(`${disclaimer}\n\n${head}\n\nANNOUNCEMENT\n`).stockCodes).toEqual(['09871'])
    expect(
      factsOf(
        `${disclaimer}\n\n北溪有限公司\n(於馬來西亞註冊成立的有限公司)\n(香港股份代號:9871)\n(馬來西亞股份代號:5090)\n\n公告\n`,
      ).stockCodes,
    ).toEqual(['09871'])
  })
  test('a trust that the text calls by a short name', () => {
    const facts = factsOf(
      '2023 Interim Report\n\nNorthmere Real Estate Investment Trust (“Northmere REIT”) is a trust.\n',
    )
    expect(facts.issuer.en).toBe('Northmere Real Estate Investment Trust')
  })
  test('a name in capitals on two lines', () => {
    const facts = factsOf(
      `${disclaimer}\nNORTHMERE WEST\nPHARMACEUTICAL HOLDINGS LIMITED\n${place}\n(Stock Code: 9871)\n\nANNOUNCEMENT\n`,
    )
    expect(facts.issuer.en).toBe('NORTHMERE WEST PHARMACEUTICAL HOLDINGS LIMITED')
  })
  test('a report says its code among its corporate information', () => {
    const facts = factsOf(
      '北溪控股有限公司\n二零二二年年報\n\n公司資料\n公司秘書\n陳大文先生\n股份代號\n09871\n\n彼為南溪有限公司(股份代號:2289)之董事。\n',
    )
    expect(facts).toMatchObject({ isFiling: true, stockCodes: ['09871'], kind: 'annual report' })
  })
  test('an auditor calls the issuer 貴公司', () => {
    const facts = factsOf(
      '中期財務資料的審閱報告\n我們已審閱北溪控股有限公司(「貴公司」)及其附屬公司的財務報表。\n',
    )
    expect(facts.issuer.zh).toBe('北溪控股有限公司')
  })
  test('a prospectus whose cover is torn into columns', () => {
    const facts = factsOf(
      `IMPORTANT: If you are in any doubt about any of the contents of this prospectus, seek advice.\n\nNORTHMERE LIMITED\n${place}\n\nGLOBAL OFFERING\nNominal value\nStock code\n\n:\n:\n\nUS$0.002 per Share\n9871\n\nSole Sponsor\n\nJune 29, 2020\n`,
    )
    expect(facts).toMatchObject({ stockCodes: ['09871'], kind: 'prospectus', date: '2020-06-29' })
  })
})

describe('pages of the exchange of former years', () => {
  test('in Chinese', () => {
    const facts = factsOf(
      '上市公司訊息\n北溪集團<09871> - 業績公告更正 (由北溪集團提供)\n\n聯交所收到一則由北溪集團有限公司提供的聲明, 轉載如下:\n「北溪集團有限公司謹此更正業績公告。\n承董事會命\n北溪集團有限公司\n公司秘書\n陳大文\n香港,二零零五年九月二十二日」\n',
    )
    expect(facts).toMatchObject({
      isFiling: true,
      stockCodes: ['09871'],
      issuer: { en: null, zh: '北溪集團有限公司' },
      title: '業績公告更正',
      date: '2005-09-22',
    })
  })
  test('in English', () => {
    const facts = factsOf(
      'NORTHMERE<09871> - Unusual price movement\n\nThe Stock Exchange has received a message from Northmere Holdings Limited which is reproduced as follows:\n"We know of no reasons."\n',
    )
    expect(facts).toMatchObject({
      isFiling: true,
      stockCodes: ['09871'],
      issuer: { en: 'Northmere Holdings Limited', zh: null },
      kind: 'unusual movements',
    })
  })
})

const others: readonly (readonly [what: string, text: string])[] = [
  [
    'a newspaper on an announcement',
    'Northmere rises on takeover talk\nNorthmere Holdings Limited (stock code: 9871) said in an announcement to the exchange on 3 May 2024 that talks go on. Its rival Southmere (2289.HK) fell.\n',
  ],
  [
    'a court on an issuer',
    'IN THE HIGH COURT\nBetween Northmere Holdings Limited, Plaintiff, and Chan Tai Man, Defendant\nJudgment\n1. The plaintiff is listed in Hong Kong under stock code 9871, and has been since 2004.\n',
  ],
  [
    'a report of a British company',
    'Northmere plc\nAnnual Report 2022\nThe Company is listed on the London Stock Exchange.\n',
  ],
  ['中文報章', '北溪控股(9871.HK)今日公佈,公司與南溪(股份代號:2289)訂立協議,股價上升。\n'],
]

describe('texts that are no filings', () => {
  test.each(others)('%s', (_, text) => {
    expect(factsOf(text)).toMatchObject({ isFiling: false, stockCodes: [] })
  })
})
