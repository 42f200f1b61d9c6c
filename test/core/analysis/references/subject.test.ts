import { expect, it } from 'vitest'
import { subjectAt } from '../../../../src/core/analysis/references/subject'

it.each([
  [' in relation to the Disposal. The Board', 'in relation to the Disposal'],
  [' regarding the Disposal (the "Announcements"). The', 'regarding the Disposal'],
  [
    ' regarding the sale by Heron Quay Limited (“Heron”) of a mill (collectively, the “Announcements”), it',
    'regarding the sale by Heron Quay Limited of a mill, it',
  ],
  [
    ' in relation to the change of auditor and the circular of the Company dated 4 May 2018 in relation to',
    'in relation to the change of auditor',
  ],
  [
    ' in relation to the Disposal and the delay in despatch of the circular; and',
    'in relation to the Disposal and the delay in despatch of the circular',
  ],
  [' about it (page 4) and us', 'about it (page 4) and us'],
  [',內容有關收購事項。', '內容有關收購事項'],
  [',內容有關收購事項以及延遲寄發通函。', '內容有關收購事項以及延遲寄發通函'],
  [',內容有關更改所得款項用途,以及本公司二零二零年中期報告。', '內容有關更改所得款項用途'],
  [
    ',內容有關(其中包括)收購事項,以及本公司於二零二五年四月二十八日刊發之二零二四年年度報告。',
    '內容有關(其中包括)收購事項',
  ],
  [
    ' in respect of the delay in despatch, and to the circular of Heron Quay Limited (stock code: 9871) dated 3 May 2018 regarding it',
    'in respect of the delay in despatch',
  ],
  [',内容有关换届选举延期,以及日期为2023年12月8日的海外监管公告。', '内容有关换届选举延期'],
  ['. In relation to', null],
  [
    ' in relation to, among other things, the disposal of 51% of Fir',
    'in relation to, among other things, the disposal of 51% of Fir',
  ],
  [' regarding, inter alia, a rights issue', 'regarding, inter alia, a rights issue'],
  [', respectively, in relation to the disposal', 'in relation to the disposal'],
  [' setting out details of the offer', 'setting out details of the offer'],
  [',內容有關(其中包括)供股;及', '內容有關(其中包括)供股'],
  [' and the circular in relation to the disposal', null],
])('%s', (text, subject) => {
  expect(subjectAt(text, 0)).toBe(subject)
})
