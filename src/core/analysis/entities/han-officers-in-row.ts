import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import { han } from '../vocabulary/scripts'
import { surnames } from '../vocabulary/surnames'
import { isHanName } from './han-person-name'
import { noOwner } from './rest-of-list'

const postsAt = anchors(
  '董事 監事 监事 董事長 董事长 總經理 总经理 副總 副总 總裁 总裁 總監 总监 秘書 秘书 執行官 执行官 財務官 财务官 負責人 负责人'.split(
    ' ',
  ),
)
const posts =
  '(?:(?:本公司|(?:[職职]工|股[東东])(?:代表)?|外部|[獨独]立|非?[執执]行|副|常[務务]|行政|[財财][務务]|董事[會会]|公司|首席|名[譽誉]|[聯联]席){0,4}(?:董事[長长]?|[監监]事|主席|[總总](?:[經经]理|裁|[監监])|秘[書书]|[執财財][行務务]官|负责人|負責人))'
/** An office at which a row begins. */
const post = new RegExp(posts, 'uy')
const nextPost = `(?:[、,;及和與与]|以及)(?=(?:及|兼)?${posts}[${han}])`
/** Those who hold an office, and what leads to the next one: 王勇、劉敏及, 錢進. */
const holders = new RegExp(
  `(?<list>[${han}]{2,3}?(?:[、及和與与][${han}]{2,3}?){0,8}?)(?<link>${nextPost}|(?=[,;。()\\n]|、(?![${han}]{2,3}[、,;。及和與与])|[組组]成|出席|列席|均|等|分[別别]|[獲获]|$))`,
  'uy',
)
const noHolder =
  /^(?:[應应時时任全可如有]|方[可能會会須须應应便面式]|包括|管理|成[員员]|高[級级管]|安排|[單单][獨独]|相[關关])|[會会]$/u
const isName = (words: string): boolean => isHanName(words) && !noOwner.test(words) && !noHolder.test(words)

/** By a name's first character whether it is a surname's. */
const opensName = new Uint8Array(0x10000)
for (const surname of surnames) opensName[surname.charCodeAt(0)] = 1
// 董事包括
opensName['包'.charCodeAt(0)] = 0

/** Whether a surname may stand behind an office of two or three characters: most offices are followed by other words. */
const maySurname = (text: string, place: number): boolean =>
  opensName[text.charCodeAt(place + 2)] === 1 || opensName[text.charCodeAt(place + 3)] === 1

/** People without honorific whom a row names behind their offices, two offices at least: 總經理林勇、副總經理何敏及財務總監陳麗. */
export function* hanOfficersInRow(text: string): Generator<Span> {
  let done = 0
  for (const place of postsAt.in(text)) {
    if (place < done || !maySurname(text, place)) continue
    const people: Span[] = []
    let rows = 0
    for (let at = place; ;) {
      post.lastIndex = at
      if (!post.test(text) || !surnames.has(text[post.lastIndex] ?? '')) break
      holders.lastIndex = post.lastIndex
      const m = holders.exec(text)
      if (!m) break
      let start = m.index
      const names = (m.groups?.['list'] ?? '').split(/[、及和與与]/u)
      if (!names.every(isName)) break
      for (const words of names) {
        people.push({ start, end: start + words.length })
        start += words.length + 1
      }
      rows++
      at = holders.lastIndex
      if (!m.groups?.['link']) break
    }
    if (rows < 2) continue
    done = people.at(-1)!.end
    yield* people
  }
}

/** What becomes of several people: 王勇、李莉及陳曉東獲重選為董事. */
const movesAt = anchors('獲重選 获重选 獲委任 获委任 獲選 获选 退任 均為 均为 辭任 辞任'.split(' '))
const movers = new RegExp(
  `(?:^|[,;。:\\n])(?<list>[${han}]{2,3}(?:、[${han}]{2,3}){0,10}[及和與与][${han}]{2,3}?)(?:已|亦|均|則|则|將|将|分別|分别){0,2}$`,
  'u',
)
const longestList = 60

/** People without honorific who open a clause, several joined, before what becomes of them. */
export function* hanMovers(text: string): Generator<Span> {
  for (const at of movesAt.in(text)) {
    const list = movers.exec(text.slice(Math.max(0, at - longestList), at))?.groups?.['list']
    const names = list?.split(/[、及和與与]/u) ?? []
    if (list === undefined || !names.every(isName) || names.every(({ length }) => length < 3)) continue
    let start = text.lastIndexOf(list, at)
    for (const words of names) {
      yield { start, end: start + words.length }
      start += words.length + 1
    }
  }
}
