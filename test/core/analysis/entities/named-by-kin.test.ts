import { describe, expect, test } from 'vitest'
import { namedByKin } from '../../../../src/core/analysis/entities/named-by-kin'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  ['林子傑、其妻子持有,區兆明為何志強之子,由何志輝及其配偶持有', '林子傑', '何志強', '何志輝'],
  ['區先生為何志強之表兄及林女士之父親,包括何志輝的配偶及董事之聯繫人', '何志強', '何志輝'],
  ['the mother of Lam Chun Hei and the sister-in-law of Ho Wai Lun', 'Lam Chun Hei', 'Ho Wai Lun'],
  [
    'their sons Ho Chi Keung and Ho Chi Fai; and his nephew, Lim Wei Jie.',
    'Ho Chi Keung',
    'Ho Chi Fai',
    'Lim Wei Jie',
  ],
  ['the will of the late Lim Boon Keng, who', 'Lim Boon Keng'],
  ['其子何志強及另一人士分別擁有', '何志強'],
  ['其子何志強及何志輝。', '何志強', '何志輝'],
  ['張先生之女張美玲持有,長子何志強(「何」)', '張美玲', '何志強'],
  ['the brother of Silver Quay and the late Tin Bay Street'],
  ['his son Lam Chun Hei Memorial Fund'],
  ['其子公司持有,其女性員工及其父公司'],
]

describe('people by whose kin they are', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [namedByKin], 'person')).toEqual(people)
  })
})
