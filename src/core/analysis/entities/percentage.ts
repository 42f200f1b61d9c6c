import { readCount } from '../../calendar/chinese-numerals'
import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { evenlySpaced } from './finding'

const name = 'entities/percentage'
const signs = anchors(['%', 'per cent', 'percent', '百分之'])
/** Not "5% points", which are no share of a hundred but a difference of two. */
const sign =
  /(?:%|per ?cent(?:\.(?= ?[\p{Ll},;)]))?(?!\p{L}))(?!\.?[ \n-]{0,2}(?:points?|pts?|ppts?|p\.p\.)(?!\p{L})| ?[個个]?(?:百分)?[點点])/iuy
/** "12.5", "1,204.3", and a loss in brackets: "(2.3)". */
const figureBefore =
  /(?:(?<![\d.,\p{sc=Latin}$¥€£])(?<num>\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,7}(?:\.\d{1,6})?)|\((?<loss>\d{1,7}(?:\.\d{1,6})?)\))[ \n]?$/u
const longest = 24
/** 百分之五十一點二, 百分之12.5 */
const hanShare =
  /百分之(?:(?<digits>\d{1,3}(?:\.\d{1,6})?)|(?<count>[〇零一二三四五六七八九十百兩]{1,5})(?:[點点](?<rest>[〇零一二三四五六七八九]{1,6}))?)/uy
const numerals = '零一二三四五六七八九'

function hanValue({ digits, count = '', rest = '' }: Record<string, string | undefined>): number | null {
  if (digits !== undefined) return Number(digits)
  const whole = count === '一百' ? 100 : readCount(count)
  const fraction = [...rest].map((digit) => Math.max(0, numerals.indexOf(digit))).join('')
  return whole === null ? null : Number(`${whole}.${fraction || '0'}`)
}

/** Shares of a hundred, with the value: "12.5%", "98.25 per cent.", a loss "(2.3)%", 百分之五十一點二. */
export const percentage: Recogniser = {
  name,
  *find(text): Generator<EntityFinding> {
    const places = signs.in(text)
    const at = (start: number, end: number, percent: number): EntityFinding => {
      const words = evenlySpaced(text.slice(start, end))
      return { kind: 'percentage', use: 'name', start, end, by: name, name: words, percent }
    }
    const found: EntityFinding[] = []
    for (const m of matchesAt(sign, text, places)) {
      const from = Math.max(0, m.index - longest)
      const figure = figureBefore.exec(text.slice(from, m.index))
      if (!figure) continue
      const { num, loss } = figure.groups ?? {}
      const value = Number((num ?? loss ?? '').replaceAll(',', ''))
      found.push(at(from + figure.index, m.index + m[0].length, loss === undefined ? value : -value))
    }
    for (const m of matchesAt(hanShare, text, places)) {
      const value = hanValue(m.groups ?? {})
      if (value !== null) found.push(at(m.index, m.index + m[0].length, value))
    }
    yield* found.sort((a, b) => a.start - b.start)
  },
}
