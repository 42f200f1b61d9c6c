import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

/** The words around each later place of a term for a filing. */
function usesIn(text: string): string[] {
  const { source, ...doc } = createTextDocument(text)
  const { mentions } = createAnalyser().analyse({ source, ...doc })
  return mentions.flatMap((m) =>
    (m.kind === 'reference' && m.use === 'alias') || (m.kind === 'definedTerm' && m.use === 'use')
      ? [`${m.kind} ${source.slice(m.start - 3, m.end)}`]
      : [],
  )
}

const prior = '茲提述本公司日期為二零二一年五月七日的公告(「聯合公告」)。'
const priorEn = 'the announcement of the Company dated 7 May 2021 (the “Joint Announcement”). '

describe('a term for a prior filing is not the filing itself', () => {
  it.each([
    [
      `${prior}詞彙與聯合公告所界定者相同。`,
      ['reference 告(「聯合公告', 'definedTerm 詞彙與聯合公告', 'reference 詞彙與聯合公告'],
    ],
    [`對本聯合公告的內容概不負責。${prior}`, ['reference 告(「聯合公告']],
    [`聯合公告\n\n${prior}`, ['reference 告(「聯合公告']],
    [
      `${priorEn}As in the Joint Announcement, it`,
      [
        'reference e “Joint Announcement',
        'definedTerm he Joint Announcement',
        'reference he Joint Announcement',
      ],
    ],
    [`The contents of this Joint Announcement. ${priorEn}`, ['reference e “Joint Announcement']],
  ])('%s', (text, uses) => {
    expect(usesIn(text)).toEqual(uses)
  })
})
