import { describe, expect, test } from 'vitest'
import { directorsInRow } from '../../../../src/core/analysis/entities/directors-in-row'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  ['獨立非執行董事為李家明、傅志康及Karim Adhi Quay。', '李家明', '傅志康', 'Karim Adhi Quay'],
  ['關連董事林曉明、何強及周小傑已迴避表決', '林曉明', '何強', '周小傑'],
  ['现任独立董事钱伟明、孙梅和周杰于昨日任期届满', '钱伟明', '孙梅', '周杰'],
  ['獨立非執行董事為林子傑、何慧芳。', '林子傑', '何慧芳'],
  ['監事林子傑及何慧芳,', '林子傑', '何慧芳'],
  ['董事、監事和高級管理人員'],
  ['董事任期、薪酬及其他'],
  ['董事王先生、李先生及周先生已'],
  ['董事會、股東大會及管理層'],
  ['董事林子傑已'],
  ['董事酬金、花紅及津貼,監事方案、任期及責任'],
  ['授權代表為何慧及梁佩珊,代理人為梁佩珊', '何慧', '梁佩珊'],
]

describe('directors in a row', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [directorsInRow], 'person')).toEqual(people)
  })
})
