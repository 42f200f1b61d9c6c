import { describe, expect, test } from 'vitest'
import { adviserLine } from '../../../../src/core/analysis/entities/adviser-line'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['COMPLIANCE ADVISER\nTin Red Capital\nQuay', 'Tin Red Capital'],
  ['LEGAL ADVISERS\nQuill & Ash\nAs to Cayman Islands law\nQuayle\nAUDITOR', 'Quill & Ash', 'Quayle'],
  ['Auditor to the Company\nCrane & Poole\n', 'Crane & Poole'],
  ['SOLICITORS\nFairlie & Crane as to Hong Kong law\n', 'Fairlie & Crane'],
  ['AUDITOR\nCertified Public Accountants\n'],
  ['LEGAL ADVISERS\n12 Gardenia Road\n'],
  ['the auditor has resigned\nQuill & Ash\n'],
  ['AUDITOR\nREPORT\n'],
  ['As to Cayman Islands law:\nQuayles (Hong Kong)\n15/F, Sea House', 'Quayles (Hong Kong)'],
  ['As to Hong Kong law:\nQuill Ash Crane & Poole\nSuite 9', 'Quill Ash Crane & Poole'],
  ['As to Hong Kong law:\nSecond Floor Sea House\nSuite 9'],
  ['Auditor:\nBank (Hong Kong)\n15/F'],
  [
    'Certified public accountants\nQuayles (Hong Kong)\nLegal advisors to our Company as to Cayman Islands law\n',
    'Quayles (Hong Kong)',
  ],
  ['Name\nChairman of the Board\nLegal advisors to our Company as to PRC law\n'],
  [
    'Auditor: Tolmie Crane\nLegal adviser: Fairlie & Ash (as to Northland law)\n',
    'Tolmie Crane',
    'Fairlie & Ash',
  ],
  ['Quayle Dill Legal advisers as to Bermuda law\nThe Legal advisers to us as to Tin law\n', 'Quayle Dill'],
  ['Auditor: see the Report\nSolicitors: Room 1\n'],
]

describe('firms on the line below their office', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [adviserLine], 'company')).toEqual(names)
  })
})
