import { describe, expect, test } from 'vitest'
import { letterColumns } from '../../../../src/core/analysis/entities/letter-columns'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  [
    'Executive Directors: Registered office:\nTan Haoming (Chairman) 197, Section A\nZhang Liangfu Fu Shou East Street\nXu Xin\nNon-executive Directors: Principal place of business in Hong Kong:\nGordon Riske Gloucester Tower\nMichael Martin Macht Central\n8 November 2019\nTo the Shareholders',
    'Tan Haoming',
    'Zhang Liangfu',
    'Xu Xin',
    'Gordon Riske',
    'Michael Martin Macht',
  ],
  ['Executive Directors: Registered office:\nClarendon House\n2 Church Street\nHamilton\n'],
  ['Registered office:\nTan Haoming Building\n'],
  [
    '執行董事:註冊辦事處:\n陳大文(主席)Cricket Square\n何詠琪Hutchins Drive\n非執行董事:\n林月娥香港灣仔告士打道108號\n歐陽志剛\n常樂街\nNorth Church Street\n18樓\n敬啟者:\n李小明\n',
    '陳大文',
    '何詠琪',
    '林月娥',
    '歐陽志剛',
  ],
  ['註冊辦事處:\n陳大文\n'],
  ['Executive Directors:\nTan Haoming\n'],
  [
    'Executive Directors: Registered office:\nLam Tsz Kit (Chairman) Clarendon House\nHamilton HM 11\n3 May 2021',
    'Lam Tsz Kit',
  ],
  [
    '獨立非執行董事: 註冊辦事處:\n區兆明 Bermuda\n譚國樑總辦事處及主要營業地點:\n二零二一年五月三日',
    '區兆明',
    '譚國樑',
  ],
]

describe('directors beside the addresses of a letter', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [letterColumns], 'person')).toEqual(people)
  })
})
