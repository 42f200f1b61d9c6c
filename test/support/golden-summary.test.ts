import { expect, it } from 'vitest'
import { goldenSummary } from './golden-summary'

const text = `HARBOUR STAR HOLDINGS LIMITED
港星控股有限公司
(Incorporated in Bermuda with limited liability)
(Stock Code: 9876)

CLARIFICATION ANNOUNCEMENT

Reference is made to the announcement of the Company dated 24 May and
31 May 2018 regarding the Disposal (the "Announcements"). The Announcements
spoke of HK$1.5 million, 12.5% of the price, in the six months ended
  30 June 2018.

Hong Kong, 3 July 2018

As at the date of this announcement, the executive Director is Mr. Chan Tai Man.
`

it('says where each mention stands, what it is, in which capacity, and what its words leave out', () => {
  const { mentions, facts, references, entities } = goldenSummary(text)
  for (const line of [
    '8:60 date “24 May” = 2018-05-24 (reference; inferred: year)',
    '9:1 reference “31 May 2018” = announcement 2018-05-31 (citation)',
    '9:42 reference “Announcements” = announcement 2018-05-24 + announcement 2018-05-31 (alias)',
    '9:42 definedTerm “Announcements” (definition)',
    '9:63 reference “Announcements” = announcement 2018-05-24 + announcement 2018-05-31 (alias; inferred: filings)',
    '10:10 amount “HK$1.5 million”',
    '10:53 period “six months ended⏎30 June 2018” = 2018 6 months to 2018-06-30',
    '15:68 person “Chan Tai Man” (inferred: role)',
  ])
    expect(mentions).toContain(line)
  expect(facts).toContain('codes: 09876 @4:14')
  expect(facts).toContain('date: 2018-07-03 @13:12')
  expect(references).toContain(
    'announcement 2018-05-31 as announcement “Announcements” on “regarding the Disposal”',
  )
  expect(entities['amount']).toEqual(['HK$1.5 million = HKD 1500000'])
  expect(entities['percentage']).toEqual(['12.5% = 12.5'])
  expect(entities['person']).toEqual(['Chan Tai Man [executive Director]'])
})
