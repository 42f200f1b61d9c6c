import { expect, test } from 'vitest'
import { recognisers } from '../../../../src/core/analysis/pipeline'
import { readChunk } from '../../../../src/core/analysis/read-chunk'

/** As long as the longest chunk that a recogniser is given. */
const units = 16_000

test.each([
  'announcement ',
  'announcement dated ',
  'announcement of the Company (the "A',
  'announcement dated 5 May 2018, ',
  'circular and the notice of the annual general meeting ',
  '5 May 2018 (the "A") and ',
  'annual report for the year ended ',
  'the 2018 annual report ',
  'On 5 May 2018, the Company announced ',
  '日期為2018年5月5日',
  '2018年5月5日及',
  '於2018年5月5日有關',
  '於2018年5月5日於',
  '公告及通函',
  '(「公告」)',
  '二零一八年年報',
  '截至2018年5月5日止',
  '日期為2018年5月5日有關收購及',
  '二零一八年及',
  'as disclosed in the Prospectus ',
  'the circular of the same date ',
  'the 2018, 2019 and 2020 annual reports ',
  '31 December 2018 and 2019, ',
  '同日之公告',
  'Foo Limited announced on 5 May 2018 ',
  'announcement jointly issued by Foo Limited and ',
  'In its announcement dated 5 May 2018, Foo ',
  'published by A, B, C on 5 May 2018 ',
  'announcement dated 5 May 2018 (as amended on 6 May 2018) and ',
  'the annual results announcement for the year ended 31 December 2018 ',
  'issued a profit warning of the Company ',
  '港星於2018年5月5日宣佈',
  '港星有限公司及',
  '日期為2018年5月5日根據規則3.5',
])('%j over and over is read, and each finding lies in the text', (piece) => {
  const text = piece.repeat(units / piece.length)
  for (const { start, end } of readChunk(text, recognisers))
    expect([start < end, end <= text.length]).toEqual([true, true])
})
