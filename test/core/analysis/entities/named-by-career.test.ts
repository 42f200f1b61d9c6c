import { describe, expect, test } from 'vitest'
import { namedByCareer } from '../../../../src/core/analysis/entities/named-by-career'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  ['林子傑現年45歲,何慧,現年50歲', '林子傑'],
  [
    'It reprimanded Lam Tsz Kit, Peter (membership number F0451), Ho Wai Lun (membership number F0590) and Redquay Ash (membership number M1)',
    'Lam Tsz Kit, Peter',
    'Ho Wai Lun',
  ],
  [
    'Vincent Quay is currently a Managing Director. Gerald Ho is the co-founder of it. Chow Tai Quay is currently a company. Northmere Bay is the chairman.',
    'Vincent Quay',
    'Gerald Ho',
  ],
  [
    'Angela Quay was appointed as a Director (“2023 AGM”) and Richard Lam was appointed as a Director. In accordance therewith, Fanny Ash and Martin Lee retire this year. Richard Lam and Ann Ho, having been appointed to the Board, also retire. Jinlong Wong retired as a Director',
    'Angela Quay',
    'Richard Lam',
    'Fanny Ash',
    'Martin Lee',
    'Richard Lam',
    'Ann Ho',
    'Jinlong Wong',
  ],
  [
    'The Company and Quay Ventures has resigned as auditor; in Central, Hong Kong has retired; the Board and Directors shall retire by rotation',
  ],
  ['Lam Tsz Kit joined the Group in April 2008 as its chief financial officer.', 'Lam Tsz Kit'],
  ['It is so. Wong Siu Ming, Peter was appointed as a director', 'Wong Siu Ming, Peter'],
  ['Ho Wai (aged 52) is the chairman', 'Ho Wai'],
  [
    'by rotation. Daniel Ashby, Jonathan Eric Smith and Chuang-fei Li have served as directors.',
    'Daniel Ashby',
    'Jonathan Eric Smith',
    'Chuang-fei Li',
  ],
  ['The Company and Northmere Quay have served notice. Audit Committee and Board Members have served'],
  ['林子傑,52歲,為本公司主席', '林子傑'],
  ['The Board was appointed'],
  ['Northmere Advisory joined the Group'],
  ['Executive Director was appointed'],
  ['He joined the Group'],
  ['Claude Lefèvre-Moreau現年53歲,曾任財務總裁', 'Claude Lefèvre-Moreau'],
  ['年滿18歲'],
  ['林子傑,男,1968年出生,中國國籍。陳家堯曾任運輸局局長。', '林子傑', '陳家堯'],
  ['林子杰、女、47岁', '林子杰'],
  ['董事會現任主席,管理層曾任,江海省現任;員工中,男,女各半,房地產歷任'],
  ['客戶平均年齡,52歲'],
  ['候選人簡歷:林子傑,男,1970年出生,工程師;陳家堯,52歲', '林子傑', '陳家堯'],
  ['情況如下:全體員工,男女各半;員工,男,女'],
]

describe('people with whom a biography begins', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [namedByCareer], 'person')).toEqual(people)
  })
})
