import { describe, expect, test } from 'vitest'
import { capitalSurname } from '../../../../src/core/analysis/entities/capital-surname'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['Chairman Audit Committee\nLAM Yuk Shing (Chairman) CHEUNG Tze Wah', 'LAM Yuk Shing', 'CHEUNG Tze Wah'],
  ['WONG Kin Hei, Canning, BA, FCA (ANZ) YIP Man Ying', 'WONG Kin Hei, Canning', 'YIP Man Ying'],
  ['HO Wai Ling, Helen (何慧玲), aged 55, is a director', 'HO Wai Ling, Helen', '何慧玲'],
  ['HO Wai Ling, Helen (公司秘書), aged 55', 'HO Wai Ling, Helen'],
  ['KOO Dennis Pok Man (1), BSc Executive Deputy Chairman', 'KOO Dennis Pok Man'],
  ['The award was given to HO Ka-wai in May', 'HO Ka-wai'],
  ['CHAN Tze Leung IM Man Ieng', 'CHAN Tze Leung', 'IM Man Ieng'],
  ['FUNG Kin Chor 1,000', 'FUNG Kin Chor'],
  ['LEE Gardens Hotel'],
  ['MA Transaction Agreement'],
  ['SO Hong Kong Island'],
  ['CHAN Tai Man Road'],
  ['CHAN Tai Man Limited'],
  ['YU To Company Limited'],
  ['AN Announcement Of The Board'],
  ['IP Rights Protection Policy'],
  ['HO TAI MAN'],
]

describe('capital-surname', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [capitalSurname], 'person')).toEqual(names)
  })
})
