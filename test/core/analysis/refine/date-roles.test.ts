import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { recognisers } from '../../../../src/core/analysis/pipeline'
import { dateRoles } from '../../../../src/core/analysis/refine/date-roles'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const own = recognisers.filter(({ name }) => /^(?:dates|references)\//.test(name))
const analyser = createAnalyser(own, [dateRoles])
const rolesIn = (text: string) =>
  analyser.analyse(createTextDocument(text)).mentions.flatMap((m) => (m.kind === 'date' ? [m.role] : []))

const table: readonly (readonly [text: string, ...roles: (string | null)[]])[] = [
  ['the announcement of the Company dated 5 May 2018', 'reference'],
  ['Chairman\nHong Kong, 5 May 2018\n', 'document date'],
  ['主席\n香港,二零一八年五月五日\n', 'document date'],
  ['for the year ended 31 December 2018', 'period end'],
  ['截至二零一八年十二月三十一日止年度', 'period end'],
  ['the sale and purchase agreement dated 5 May 2018', 'agreement'],
  ['the Vendor and the Purchaser entered into the Agreement on 5 May 2018', 'agreement'],
  ['於二零一八年五月五日訂立之買賣協議', 'agreement'],
  ['a meeting of the board of directors of the Company will be held on Friday, 5 May 2018', 'board meeting'],
  ['the AGM to be held at 9 Bay Road on 5 May 2018', 'general meeting'],
  ['於二零一八年五月五日舉行之股東週年大會', 'general meeting'],
  [
    'the register of members will be closed from 5 May 2018 to 9 May 2018',
    'book closure from',
    'book closure to',
  ],
  ['as at the Latest Practicable Date, being 5 May 2018', 'latest practicable date'],
  ['lodged with the registrar not later than 4:30 p.m. on 5 May 2018', 'last day for transfers'],
  ['the dividend will be paid on or about 5 May 2018', 'payment'],
  ['appointed with effect from 5 May 2018', 'effective'],
  ['the Long Stop Date, namely 5 May 2018', 'long stop'],
  ['The circular is expected to be despatched on or before 5 May 2018', 'despatch'],
  ['completion is expected to take place by 5 May 2018', 'expected'],
  ['The Group sold the Land on 5 May 2018.', null],
]

describe('roles of dates', () => {
  test.each(table.map(([text, ...roles]) => ({ text, roles })))('$text', ({ text, roles }) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})
