import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { recognisers } from '../../../../src/core/analysis/pipeline'
import { noFacts, type Refiner } from '../../../../src/core/analysis/draft'
import { aliasUses } from '../../../../src/core/analysis/refine/alias-uses'
import { collectiveTerms } from '../../../../src/core/analysis/refine/collective-terms'
import { ownIssuer } from '../../../../src/core/analysis/refine/own-issuer'
import { priorOnly } from '../../../../src/core/analysis/refine/prior-only'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const own = recognisers.filter(({ name }) => /^(?:dates|references)\//.test(name))
const facts = (known: Partial<typeof noFacts>): Refiner => ({
  name: 'test/facts',
  refine: (draft) => ({ ...draft, facts: { ...noFacts, ...known } }),
})
const refined = (text: string, known: Partial<typeof noFacts> = {}) => {
  const refiners = [facts(known), ownIssuer, priorOnly, collectiveTerms, aliasUses]
  return createAnalyser({ recognisers: own, refiners }).analyse(createTextDocument(text))
}

describe('uses of terms', () => {
  const table: readonly (readonly [text: string, term: string, uses: number])[] = [
    [
      'the announcement dated 5 May 2018 (the "Announcement"). As set out in the Announcement, it fell.',
      'Announcement',
      2,
    ],
    [
      'the announcement dated 5 May 2018 (the "Announcement"). The Results Announcement differs.',
      'Announcement',
      1,
    ],
    ['the announcement dated 5 May 2018 (the "Announcement"). Announcements vary.', 'Announcement', 1],
    ['日期為2018年5月5日之公告(「該公告」)。誠如該公告所述,除該公告外。', '該公告', 3],
    ['日期為2018年5月5日之通函(「通函」)。本通函與通函所界定者相同。', '通函', 2],
  ]
  test.each(table)('%s', (text, term, uses) => {
    const { mentions, references } = refined(text)
    const found = mentions.filter((m) => m.kind === 'reference' && m.use === 'alias')
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(Array(uses).fill(term))
    expect(references).toHaveLength(1)
  })

  test('a collective term stands for all filings of its sentence', () => {
    const { references, mentions } = refined(
      'Reference is made to (i) the announcement of the Company dated 5 May 2018; and (ii) the circular of the Company dated 6 June 2018 (collectively, the “Documents”). See the Documents.',
    )
    expect(references.map(({ alias }) => alias)).toEqual(['Documents', 'Documents'])
    expect(
      mentions.flatMap((m) => (m.kind === 'reference' && m.use === 'alias' ? [m.references] : [])),
    ).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  test('a term of one filing does not spread', () => {
    const { references } = refined(
      'the announcement of the Company dated 5 May 2018 and the circular of the Company dated 6 June 2018 (the “Circular”)',
    )
    expect(references.map(({ alias }) => alias)).toEqual([null, 'Circular'])
  })
})

describe('whose and when', () => {
  test('the issuer named in full is self', () => {
    const text = '謹此提述遠帆商舖有限公司刊發日期為二零二一年五月十日之公告'
    expect(refined(text).references[0]?.issuer).toBe('遠帆商舖有限公司')
    expect(refined(text, { issuer: { en: null, zh: '遠帆商舖有限公司' } }).references[0]?.issuer).toBe('self')
  })

  test('what is to be announced later than the filing is no prior filing', () => {
    const text = 'On 5 May 2018, the Company announced that it sold the Land.'
    expect(refined(text, { date: '2018-05-06' }).references).toHaveLength(1)
    expect(refined(text, { date: '2018-05-04' }).references).toHaveLength(0)
  })

  test('a report named by year and by period is one', () => {
    const { references } = refined(
      'the annual report of the Company for the year ended 31 December 2018 (the "2018 Annual Report"). In the 2018 Annual Report',
    )
    expect(references.map(({ period }) => period)).toEqual(['2018-12-31'])
  })

  test("the issuer's own term is self, another company's bare name is not", () => {
    const { references } = createAnalyser().analyse(
      createTextDocument(
        '明埠控股有限公司\n(股份代號:9993)\n遠洋燈塔有限公司(「遠燈」)與明埠控股有限公司(「本公司」或「明埠」)。本公司日期為2022年5月5日的通函、遠燈日期為2022年5月6日的通函及明埠日期為2022年5月7日的公告。',
      ),
    )
    expect(references.map(({ date, issuer }) => [date, issuer])).toEqual([
      ['2022-05-05', 'self'],
      ['2022-05-06', '遠燈'],
      ['2022-05-07', 'self'],
    ])
  })

  test('the report of the period that the filing reports on is not a prior one', () => {
    const text = 'as set out in the 2019 annual report and the 2018 annual report of the Company.'
    const own = { kind: 'annual results', title: 'FINAL RESULTS FOR THE YEAR ENDED 31 DECEMBER 2019' }
    expect(refined(text, own).references.map(({ period }) => period)).toEqual(['2018'])
  })

  test('a bare name counts only where the text dates none of the kind', () => {
    const named = 'as disclosed in the Prospectus.'
    expect(refined(named).references.map(({ kind, date }) => [kind, date])).toEqual([['prospectus', null]])
    const dated = `${named} The prospectus of the Company dated 5 May 2018 was issued.`
    expect(refined(dated).references.map(({ date }) => date)).toEqual(['2018-05-05'])
  })
})
