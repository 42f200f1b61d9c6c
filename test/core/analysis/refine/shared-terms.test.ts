import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const analyser = createAnalyser()

/** For each place of `term` as the term of filings, the dates of those filings. */
function datesOfTerm(text: string, term: string): string[] {
  const { mentions, references } = analyser.analyse(createTextDocument(text))
  return mentions.flatMap((m) =>
    m.kind === 'reference' && m.use === 'alias' && text.slice(m.start, m.end) === term
      ? [m.references.map((id) => references[id]!.date).join(' ')]
      : [],
  )
}

const table: readonly (readonly [text: string, term: string, ...places: string[]])[] = [
  [
    'the announcements of the Company dated 4 April 2022 (the “First Announcement”) and 6 May 2022 (the “Second Announcement”, and together with the First Announcement, the “Announcements”). As disclosed in the Announcements, it fell.',
    'Announcements',
    '2022-04-04 2022-05-06',
    '2022-04-04 2022-05-06',
  ],
  [
    'the announcement of the Company dated 4 April 2022 (the “Announcement”) and the announcements of the Company dated 6 May 2022 and 8 June 2022 in relation to the delay (together with the Announcement, the “Announcements”). As disclosed in the Announcements, it fell.',
    'Announcements',
    '2022-04-04 2022-05-06 2022-06-08',
    '2022-04-04 2022-05-06 2022-06-08',
  ],
  [
    'the announcements of the Company dated 4 April 2022 and 6 May 2022 (each an “Announcement” and collectively, the “Announcements”). The Announcements say so.',
    'Announcements',
    '2022-04-04 2022-05-06',
    '2022-04-04 2022-05-06',
  ],
  [
    'the announcements of the Company dated 4 April 2022 and 6 May 2022 (the “Announcements”) and the circular of the Company dated 8 June 2022 (the “Circular”, together with the Announcements, the “Documents”). See the Documents.',
    'Documents',
    '2022-04-04 2022-05-06 2022-06-08',
    '2022-04-04 2022-05-06 2022-06-08',
  ],
  [
    '茲提述本公司日期為二零二二年四月四日之公告(「首份公告」)及二零二二年五月六日之公告(「第二份公告」,連同首份公告統稱「該等公告」)。誠如該等公告所披露',
    '該等公告',
    '2022-04-04 2022-05-06',
    '2022-04-04 2022-05-06',
  ],
  [
    '本公司日期為二零二二年四月四日之公告(「首份公告」)及日期為二零二二年五月六日之公告(「第二份公告」)。誠如首份公告所述',
    '首份公告',
    '2022-04-04',
    '2022-04-04',
  ],
  // a term for something else, or for filings that the bracket does not name
  [
    'the circular of the Company dated 4 April 2022 (the “Circular”, together with its subsidiaries, the “Group”). The Group fell.',
    'Group',
  ],
  [
    'the announcement of the Company dated 4 April 2022 (the “Announcement”). The form and the proxy (together, the “Documents”). See the Documents.',
    'Documents',
  ],
]

describe('a term for filings that have terms of their own', () => {
  test.each(table)('%s', (text, term, ...places) => {
    expect(datesOfTerm(text, term)).toEqual(places)
  })
})
