import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  // one each of two issuers
  [
    'the announcements of the Company and Osprey Water Limited dated 4 April 2022 and 6 May 2022 respectively',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06 | Osprey Water Limited',
  ],
  [
    'the announcements issued by Osprey Water Limited (“Osprey”) and the Company on 4 April 2022 and 6 May 2022, respectively',
    'announcement | 2022-04-04 | Osprey Water Limited',
    'announcement | 2022-05-06',
  ],
  [
    'the circulars of Osprey Water Limited and Tern Sea and Air Limited dated 4 April 2022 and 6 May 2022 respectively',
    'circular | 2022-04-04 | Osprey Water Limited',
    'circular | 2022-05-06 | Tern Sea and Air Limited',
  ],
  [
    'the announcement of the Company and the announcement of Osprey Water Limited, dated 4 April 2022 and 6 May 2022, respectively',
    'announcement | 2022-05-06 | Osprey Water Limited',
    'announcement | 2022-04-04',
  ],
  [
    'the announcement of Osprey Water Limited and the circular of the Company dated 4 April 2022 and 6 May 2022 respectively',
    'circular | 2022-05-06',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  [
    'the joint announcements of the Company and Osprey Water Limited dated 4 April 2022 and 6 May 2022 respectively',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  [
    'the announcements of the Company and the Offeror dated 4 April 2022 and 6 May 2022 respectively',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  [
    '請參閱本公司及港星控股有限公司日期分別為二零二二年四月四日及二零二二年五月六日之公告',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06 | 港星控股有限公司',
  ],
  [
    '茲提述港星控股有限公司(「港星」)及南灣集團有限公司(「南灣」)日期分別為二零二二年四月四日及二零二二年五月六日之通函',
    'circular | 2022-04-04 | 港星控股有限公司',
    'circular | 2022-05-06 | 南灣集團有限公司',
  ],
  [
    '茲提述本公司及港星控股有限公司日期分別為二零二二年四月四日及二零二二年五月六日之聯合公告',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  // several of one kind and one of another
  [
    'the Company’s announcements and circular dated 4 April 2022, 6 May 2022 and 7 June 2022 respectively',
    'circular | 2022-06-07',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  [
    'the prospectus and announcements of the Company dated 4 April 2022, 6 May 2022 and 7 June 2022, respectively',
    'announcement | 2022-05-06',
    'announcement | 2022-06-07',
    'prospectus | 2022-04-04',
  ],
  [
    '本公司日期分別為二零二二年四月四日、二零二二年五月六日及二零二二年六月七日之公告及通函',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
    'circular | 2022-06-07',
  ],
]

describe('filings told of with a day each', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text).sort()).toEqual([...filings].sort())
  })
})
