import { describe, expect, test } from 'vitest'
import { toIso } from '../../../../src/core/calendar/calendar-date'
import { recognisers } from '../../../../src/core/analysis/pipeline'
import { readChunk } from '../../../../src/core/analysis/read-chunk'

const pipeline = recognisers.filter(({ name }) => name.startsWith('dates/'))
const read = (text: string) =>
  readChunk(text, pipeline).flatMap((f) =>
    f.kind === 'date' ? [`${text.slice(f.start, f.end).replace(/\s+/g, ' ')} = ${toIso(f.date)}`] : [],
  )

const table: readonly (readonly [text: string, ...dates: string[]])[] = [
  // English, day first
  ['Hong Kong, 28 October 2016', '28 October 2016 = 2016-10-28'],
  ['on 28th October, 2016 and', '28th October, 2016 = 2016-10-28'],
  ['this 28th day of October 2016', '28th day of October 2016 = 2016-10-28'],
  ['28 OCT 2016', '28 OCT 2016 = 2016-10-28'],
  ['28-Oct-2016', '28-Oct-2016 = 2016-10-28'],
  ['on 1 Sept 2016', '1 Sept 2016 = 2016-09-01'],
  ['on28 October2016.', '28 October2016 = 2016-10-28'],
  ['on 29 \nMay 2018', '29 May 2018 = 2018-05-29'],
  ['on 29 May\n2018', '29 May 2018 = 2018-05-29'],
  ['Friday, 28 October 2016', '28 October 2016 = 2016-10-28'],
  ['28 October 2016 (Friday)', '28 October 2016 = 2016-10-28'],
  ['28 October (Friday) 2016', '28 October (Friday) 2016 = 2016-10-28'],
  ['二零一八年報告 28 October 2016止', '28 October 2016 = 2016-10-28'],
  ['31 April 2016'],
  ['29 February 2017'],
  ['October 2016'],
  ['28 October'],
  ['1.28 October 2016 figures'],
  // English, month first
  ['October 28, 2016', 'October 28, 2016 = 2016-10-28'],
  ['OCTOBER 28 2016', 'OCTOBER 28 2016 = 2016-10-28'],
  ['Oct. 28th, 2016', 'Oct. 28th, 2016 = 2016-10-28'],
  ['on July 28, \n2026.', 'July 28, 2026 = 2026-07-28'],
  ['May 24 and 31, 2018', 'May 24 = 2018-05-24', '31, 2018 = 2018-05-31'],
  ['from May 28 to June 3, 2025', 'May 28 = 2025-05-28', 'June 3, 2025 = 2025-06-03'],
  [
    'May 24, May 31 and June 7, 2018',
    'May 24 = 2018-05-24',
    'May 31 = 2018-05-31',
    'June 7, 2018 = 2018-06-07',
  ],
  ['Schedule of Decay 12, 2016'],
  ['August 1 1 , 2025', 'August 1 1 , 2025 = 2025-08-11'],
  ['August 7 , 2025', 'August 7 , 2025 = 2025-08-07'],
  // torn apart in a table, held together by the weekday
  ['Thursday, July 31,\nor certificates\n2025', 'July 31 = 2025-07-31'],
  ['Monday,\n2025\nAugust\n11,', '2025 August 11 = 2025-08-11'],
  ['Friday, July 31,\nor certificates\n2025'],
  ['Tuesday,\n2025\nAugust\n11,'],
  // English, the year given once
  ['24 and 31 May 2018', '24 = 2018-05-24', '31 May 2018 = 2018-05-31'],
  ['8 March and 19 March 2019', '8 March = 2019-03-08', '19 March 2019 = 2019-03-19'],
  ['from 28 May to 3 June 2025', '28 May = 2025-05-28', '3 June 2025 = 2025-06-03'],
  ['5, 12 and 19 May 2011', '5 = 2011-05-05', '12 = 2011-05-12', '19 May 2011 = 2011-05-19'],
  ['from Tuesday, 27 May to Friday, 30 May 2025', '27 May = 2025-05-27', '30 May 2025 = 2025-05-30'],
  ['27 May (Tuesday) to 30 May 2025', '27 May = 2025-05-27', '30 May 2025 = 2025-05-30'],
  ['9:00 a.m. on 27 May to 4:00 p.m. on 30 May 2025', '27 May = 2025-05-27', '30 May 2025 = 2025-05-30'],
  ['24-28 October 2016', '24 = 2016-10-24', '28 October 2016 = 2016-10-28'],
  ['HK$24 and 31 May 2018', '31 May 2018 = 2018-05-31'],
  ['Rule 14.24 and 31 May 2018', '31 May 2018 = 2018-05-31'],
  [
    '28 October 2016, 14 May 2017 and 11 December 2017',
    '28 October 2016 = 2016-10-28',
    '14 May 2017 = 2017-05-14',
    '11 December 2017 = 2017-12-11',
  ],
  // numeric
  ['28/10/2016', '28/10/2016 = 2016-10-28'],
  ['28.10.2016.', '28.10.2016 = 2016-10-28'],
  ['28-10-2016', '28-10-2016 = 2016-10-28'],
  ['2016-10-28', '2016-10-28 = 2016-10-28'],
  ['2016/10/28', '2016/10/28 = 2016-10-28'],
  ['05/06/2016', '05/06/2016 = 2016-06-05'],
  ['10/28/2016', '10/28/2016 = 2016-10-28'],
  ['/2016/10/28/'],
  ['version 1.28.10.2016'],
  ['3.10.20161'],
  ['+852 2810-2016'],
  ['28/10-2016'],
  ['Rule 13.09(2)'],
  // Chinese
  ['二零一八年三月十三日', '二零一八年三月十三日 = 2018-03-13'],
  ['二〇一八年十二月三十一日止', '二〇一八年十二月三十一日 = 2018-12-31'],
  ['二○一○年元月廿一日', '二○一○年元月廿一日 = 2010-01-21'],
  ['二OO三年十月卅日', '二OO三年十月卅日 = 2003-10-30'],
  ['二千零三年五月六日', '二千零三年五月六日 = 2003-05-06'],
  ['一九九九年十一月二十日', '一九九九年十一月二十日 = 1999-11-20'],
  ['於2018年3月13日(星期二)', '2018年3月13日 = 2018-03-13'],
  ['2018 年 3 月 13 日', '2018 年 3 月 13 日 = 2018-03-13'],
  ['二零一八年3月13號', '二零一八年3月13號 = 2018-03-13'],
  ['二零一八年三月十三日及三月二十日', '二零一八年三月十三日 = 2018-03-13', '三月二十日 = 2018-03-20'],
  ['2016年1月1日至6月30日', '2016年1月1日 = 2016-01-01', '6月30日 = 2016-06-30'],
  ['2025年9月8日(星期一)至9月11日(星期四)', '2025年9月8日 = 2025-09-08', '9月11日 = 2025-09-11'],
  [
    '二零一八年三月十三日、二十日及二十七日',
    '二零一八年三月十三日 = 2018-03-13',
    '二十日 = 2018-03-20',
    '二十七日 = 2018-03-27',
  ],
  [
    '二零一八年三月十三、十四及十五日',
    '二零一八年三月十三 = 2018-03-13',
    '十四 = 2018-03-14',
    '十五日 = 2018-03-15',
  ],
  ['二零一八年十二月二十八日至一月三日', '二零一八年十二月二十八日 = 2018-12-28', '一月三日 = 2019-01-03'],
  [
    '二零零五年四月一日訂立,並於同年五月三日完成',
    '二零零五年四月一日 = 2005-04-01',
    '同年五月三日 = 2005-05-03',
  ],
  [
    '二零一八年三月十三日及翌年三月二十日',
    '二零一八年三月十三日 = 2018-03-13',
    '翌年三月二十日 = 2019-03-20',
  ],
  ['二零一八年三月'],
  ['二零一八年二月三十日'],
  ['三月十三日'],
  ['截至二零一八年止年度'],
]

describe('dates', () => {
  test.each(table)('%j', (text, ...dates) => {
    expect(read(text)).toEqual(dates)
  })

  test('takes time in proportion to the text, however hostile', () => {
    const hostile = [
      '1 ',
      'May 1, ',
      '1/1/',
      '二',
      '1,',
      '1 and ',
      '2018年1月',
      '二零一八年三月十、',
      ' \n',
    ].map((s) => s.repeat(20_000))
    for (const text of hostile) {
      const start = performance.now()
      readChunk(text, pipeline)
      expect(performance.now() - start).toBeLessThan(1500)
    }
  })
})
