import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const egret = 'announcement | 2021-05-05 | Egret Water Limited'
const alsoKnown = ' Egret Water Limited (“Egret”) is listed on GEM.'
const 白鷺 = 'announcement | 2021-05-05 | 白鷺水務有限公司'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  // in its own paper
  [
    'Egret Water Limited, a company listed on GEM (stock code: 8999), stated in its announcement dated 5 May 2021 that',
    egret,
  ],
  [
    'The Company holds shares of Egret Water Limited, a company listed on GEM, as disclosed in its announcement dated 5 May 2021.',
    'announcement | 2021-05-05',
  ],
  [
    `As disclosed by Egret in its announcement dated 5 May 2021, the deal lapsed.${alsoKnown}`,
    'announcement | 2021-05-05 | Egret',
  ],
  [
    `Egret has disclosed in its announcement dated 5 May 2021 that the deal lapsed.${alsoKnown}`,
    'announcement | 2021-05-05 | Egret',
  ],
  [
    'As disclosed by Management in its announcement dated 5 May 2021, the deal lapsed.',
    'announcement | 2021-05-05',
  ],
  [`Egret has issued a circular dated 5 May 2021.${alsoKnown}`, 'circular | 2021-05-05 | Egret'],
  [
    'The parent company of the Company, Egret Water Limited (“Egret”), has published an announcement dated 5 May 2021.',
    egret,
  ],
  [
    'Following the disposal of Egret Water Limited, the Company has published an announcement dated 5 May 2021.',
    'announcement | 2021-05-05',
  ],
  // told of behind
  [
    `the circular issued by Egret to its shareholders dated 5 May 2021.${alsoKnown}`,
    'circular | 2021-05-05 | Egret',
  ],
  [
    'Egret Water Limited (the “Offeror”) and the offer document dated 5 May 2021 despatched by the Offeror',
    'other | 2021-05-05 | Offeror',
  ],
  [
    `the announcement dated 5 May 2021 of Egret and the Company’s announcement dated 6 May 2021.${alsoKnown}`,
    'announcement | 2021-05-05 | Egret',
    'announcement | 2021-05-06',
  ],
  [
    'the circular of Egret Water Limited dated 5 May 2021, its announcement dated 6 May 2021 and the Company’s circular dated 7 May 2021',
    'circular | 2021-05-05 | Egret Water Limited',
    'announcement | 2021-05-06 | Egret Water Limited',
    'circular | 2021-05-07',
  ],
  [
    'the annual report of Egret Water Limited for the year ended 31 December 2020 and its interim results announcement for the six months ended 30 June 2021',
    'annual report | 2020-12-31 | Egret Water Limited',
    'announcement | 2021-06-30 | Egret Water Limited',
  ],
  [
    'On 5 May 2021, the Company signed the deed. Please refer to the announcement of Egret Water Limited of the same date.',
    egret,
  ],
  // of each
  [
    'the announcements of each of the Company and Egret Water Limited dated 5 May 2021',
    'announcement | 2021-05-05',
    egret,
  ],
  [
    'the respective announcements of Egret Water Limited and the Company dated 5 May 2021',
    egret,
    'announcement | 2021-05-05',
  ],
  [
    'the announcements of the Company and Egret Water Limited dated 5 May 2021',
    'announcement | 2021-05-05',
    egret,
  ],
  ['the announcement of the Company and Egret Water Limited dated 5 May 2021', 'announcement | 2021-05-05'],
  [
    'the joint announcements of the Company and Egret Water Limited dated 5 May 2021',
    'announcement | 2021-05-05',
  ],
  // in Chinese
  ['白鷺水務有限公司(「白鷺」)於其日期為二零二一年五月五日之公告中披露,交易已告失效。', 白鷺],
  ['本公司獲白鷺水務有限公司告知,除其於二零二一年五月五日刊發之公告所披露者外,並無其他事宜。', 白鷺],
  [
    '分佔聯營公司白鷺水務有限公司(其股份於東山證券交易所上市)之虧損,如其日期為二零二一年五月五日之公告所示。',
    白鷺,
  ],
  [
    '本集團投資白鷺水務有限公司,本公司於完成後持有其股份,如其日期為二零二一年五月五日之公告所示。',
    'announcement | 2021-05-05',
  ],
  [
    '茲提述白鷺水務有限公司日期為二零二一年五月五日之公告。白鷺水務有限公司收購股份之背景載於其日期為二零二一年五月五日之通函。',
    白鷺,
    'circular | 2021-05-05 | 白鷺水務有限公司',
  ],
  ['白鷺水務有限公司(「白鷺」)已向其股東發出日期為二零二一年五月五日之公告。', 白鷺],
  ['白鷺水務有限公司(「白鷺」)已就分拆刊發日期為二零二一年五月五日之公告。', 白鷺],
  ['本公司就收購白鷺水務有限公司刊發日期為二零二一年五月五日之公告。', 'announcement | 2021-05-05'],
  [
    '白鷺水務有限公司(「白鷺」)於二零二一年五月五日刊發盈利警告公告,並於二零二一年五月六日刊發其全年業績公告。',
    白鷺,
    'announcement | 2021-05-06 | 白鷺水務有限公司',
  ],
  [
    '白鷺水務有限公司日期為二零二一年五月五日之公告、其日期為二零二一年五月六日之通函及本公司日期為二零二一年五月七日之通函',
    白鷺,
    'circular | 2021-05-06 | 白鷺水務有限公司',
    'circular | 2021-05-07',
  ],
  ['由白鷺水務有限公司刊發、日期為二零二一年五月五日的公告', 白鷺],
  ['茲提述白鷺水務有限公司及本公司日期均為二零二一年五月五日之公告', 白鷺, 'announcement | 2021-05-05'],
  ['茲提述本公司及白鷺水務有限公司各自日期為二零二一年五月五日之公告', 'announcement | 2021-05-05', 白鷺],
  ['茲提述本公司及白鷺水務有限公司日期均為二零二一年五月五日之聯合公告', 'announcement | 2021-05-05'],
  ['於二零二一年五月五日,要約人向股東寄發要約文件。', 'other | 2021-05-05 | 要約人'],
  ['本公司於二零二一年五月五日簽訂協議,白鷺水務有限公司亦於同日刊發公告。', 白鷺],
  ['本公司於二零二一年五月五日與白鷺水務有限公司簽訂協議,並於同日刊發公告。', 'announcement | 2021-05-05'],
  ['白鷺水務有限公司日期為二零二一年五月五日之公告及本公司同日之公告', 白鷺, 'announcement | 2021-05-05'],
  // the issuer itself, by a rule
  ['於二零二一年五月五日,本公司根據收購守則規則3.7刊發公告。', 'announcement | 2021-05-05'],
]

describe('the filings of others, and of each of two', () => {
  test.each(table)('%j', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
