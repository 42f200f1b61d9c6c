import { describe, expect, test } from 'vitest'
import { hanOwners } from '../../../../src/core/analysis/entities/han-owners'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  ['股東:張偉民(60%)、李娜(40%)', '張偉民', '李娜'],
  ['由張偉民持有60%權益及李娜擁有約40.5%股權', '張偉民', '李娜'],
  ['股東張偉民(持股60%)', '張偉民'],
  ['北溪控股由張偉民、李娜及何志強先生分別擁有45%、35%及20%', '張偉民', '李娜', '何志強'],
  ['據董事所知,張偉民及李娜均為獨立第三方', '張偉民', '李娜'],
  ['由北溪控股及南溪集團分別擁有,供應商及客戶均為獨立第三方'],
  ['由周啟明、汪美及星海股權投資合夥企業(普通合夥)分別持有20%、15%及14%', '周啟明', '汪美'],
  ['。陸曉東、葛明及司馬文靜作為一致行動人士已放棄投票', '陸曉東', '葛明', '司馬文靜'],
  ['審計委員會由龔凡、王雁清及李堯組成,本集團由方便部及高級管理組成', '龔凡', '王雁清', '李堯'],
  ['黃金及白銀均為商品,方便及時作為'],
  ['董事(60%)及管理人(40%)、高級(5%)'],
  ['收入增長(60%),方便部(40%)'],
  ['收入來自房地產(60%)、金融業(30%)及安徽省(10%)'],
  ['買方持有60%股權'],
]

describe('owners by how much they own', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [hanOwners], 'person')).toEqual(people)
  })
})
