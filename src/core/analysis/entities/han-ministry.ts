import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanCountries } from '../vocabulary/places'
import { anyOf } from '../vocabulary/scripts'
import { named, taken } from './finding'

const name = 'entities/han-ministry'
const countriesAt = anchors(hanCountries)
/** What ministries are for, in words that tell none of a company's departments once a country stands before them. */
const subjects = (
  '國防 国防 外交 外貿 外贸 能源 投資 投资 工業 工业 貿易 贸易 商務 商务 商業 商业 財政 财政 財務 财务 經濟 经济 產業 产业 內政 内政 內務 内务 環境 环境 農業 农业 林業 林业 漁業 渔业 衛生 卫生 衞生 健康 厚生 ' +
  '教育 勞動 劳动 勞工 劳工 人力 礦業 矿业 礦產 矿产 資源 资源 自然 交通 運輸 运输 國土 国土 司法 法務 法务 科技 科學 科学 技術 技术 旅遊 旅游 文化 信息 資訊 资讯 通訊 通讯 通信 計劃 计划 規劃 规划 建設 建设 金融 海洋 水利 電力 电力 石油 數字 数字 郵電 邮电 社會 社会 福利 公共 國際 国际 發展 发展 產品 总务 總務'
).split(' ')
/** 越南工業和貿易部, 日本經濟產業省, 日本金融廳: not 美國投資部門, nor 英國能源部分. */
const ministry = new RegExp(
  `(?:${anyOf(hanCountries)})(?:(?:${anyOf(subjects)})[、和及與与]?){1,5}(?<![、和及與与])(?:部(?![門门分件長长位份署落])|省(?!份)|廳|厅)`,
  'uy',
)

/** Ministries of other countries, by the country and by what they are for. */
export const hanMinistry: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    for (const { index, 0: words } of matchesAt(ministry, text, countriesAt.in(text))) {
      const span = { start: index, end: index + words.length }
      if (!taken(found, span, ['company', 'law'])) yield named(name, 'organisation', span, words)
    }
  },
}
