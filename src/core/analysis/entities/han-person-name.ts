import { doubleSurnames, linkingSurnames, surnames } from '../vocabulary/surnames'
import { han } from '../vocabulary/scripts'

const linked =
  /(?:^|[^\p{sc=Han}]|[及和與与由為为向對对予於于是即獲获被任聘之的而惟故因亦並且]|以及|主席|董事|董事長|董事长|总裁|總裁|經理|经理|總監|总监|秘書|秘书|監事|监事|成員|成员|先生|女士|博士|教授|小姐|委員|委员|人員|人员|人士|股東|股东|配偶|妻子|丈夫|胞弟|胞兄|女兒|女儿|兒子|儿子|父親|父亲|母親|母亲|核數師|核数师|包括|委任|重選|重选|推選|推选|提名|聘任|聘請|聘请|罷免|罢免|持有|代表|授權|授权|主任|授予|選舉|选举|分別|分别|根據|根据|顧問|顾问|創辦人|创办人|受託人|受托人|律師|律师|連同|连同)$/u
/** What stands before a name even where its first character is no surname of the table. */
const office =
  /(?:、|及|以及|由|其?(?:配偶|妻子|丈夫)|主席|董事|董事長|董事长|总裁|總裁|經理|監事|(?:董事|監事|监事|主席|成員|成员)(?:[為为]|包括))$/u
/** Whether words lead up to a name, so that one begins behind them. */
export const leadsUpToName = (before: string): boolean => linked.test(before)
const onlyHan = new RegExp(`^[${han}]+$`, 'u')
/** A character that is written in two units, as those of few names are: 𨥈. */
const rare = /[\ud840-\ud87f][\udc00-\udfff]/g
const endsRare = new RegExp(`(?:[${han}]|[\\u{20000}-\\u{2fa1f}]){2,4}$`, 'u')

/** A name in Latin letters among Chinese ones, as the source of a pattern: Tan Wei Ming. */
export const latinAmongHan = "[A-Z][A-Za-z'’-]+(?:,? [A-Z][A-Za-z.'’-]*){1,3}"

const endsInHonorific = /(?:先生|女士|博士|教授|小姐|醫生|医生)$/
/** A surname with an honorific, two things joined, what follows 公司, the board: 楊先生, …司及楊, …司獲林, 董事會. */
const neverName = new RegExp(`${endsInHonorific.source}|^.[及與]|^通常|^董事|^司[獲获向由就予]`, 'u')

/** Whether 由 and a surname end the words, whose given name has been left out: 安華由孫先生. */
const endsInSurname = (words: string): boolean => words.at(-2) === '由' && surnames.has(words.at(-1)!)

/** Whether the characters may be a full Chinese name: a surname of one or two characters and one or two more, or two surnames and two. */
export function isHanName(words: string): boolean {
  if (!onlyHan.test(words) || neverName.test(words) || endsInSurname(words)) return false
  const double = doubleSurnames.has(words.slice(0, 2))
  if (words.length === 2) return surnames.has(words[0]!) && !double
  if (words.length === 3) return surnames.has(words[0]!) || double
  if (words.length === 4) return double || (surnames.has(words[0]!) && surnames.has(words[1]!))
  return false
}

/** Where a name may begin with a surname that is mostly a linking word: 董事為於洋, 及和碧珊; 由 itself leads up to others. */
const beforeLinkingSurname =
  /(?:[、及]|(?:董事|監事|监事|主席|成員|成员|委員|委员|秘書|秘书|代表)(?:[為为]|包括)?)$/u

/** The start of a name with such a surname that ends at `end`; none where what follows it is a surname: 由陳, 和李美. */
function linkingNameStart(text: string, end: number): number | null {
  for (const length of [3, 2]) {
    const start = end - length
    if (start < 0 || !linkingSurnames.has(text[start]!) || surnames.has(text[start + 1]!)) continue
    if (!onlyHan.test(text.slice(start, end)) || noName.test(text.slice(start, end))) continue
    if (beforeLinkingSurname.test(text.slice(Math.max(0, start - 4), start))) return start
  }
  return null
}

/** The start of a name that ends at `end` with a rare character among its last ones; null where there is none. */
function rareNameStart(text: string, end: number): number | null {
  const before = text.slice(Math.max(0, end - 8), end)
  if (!/[\udc00-\udfff]/.test(before)) return null
  const characters = Array.from(endsRare.exec(before)?.[0] ?? '')
  for (const length of [3, 2]) {
    const words = characters.slice(-length).join('')
    const start = end - words.length
    const common = words.replace(rare, '某')
    if (common === words || !isHanName(common)) continue
    if (linked.test(text.slice(Math.max(0, start - 6), start))) return start
  }
  return null
}

/** Japanese names are as long as this where they end so: 大野健一郎. */
const japanese = /(?:[一二三太次四五八][郎朗])$/u

/** The ends of degrees and trades before 博士 and 律師, which look like names. */
const noName =
  /管理|工程|經濟|经济|法律|法學|法学|哲學|哲学|會計|会计|教育|醫學|医学|文學|文学|理學|理学|榮譽|荣誉|執業|执业|事務|事务|各位|獨立|独立|彼等|資深|大學|大学|學院|学院/u

/** 任 behind such a word is no surname: 聘任牛一先生. */
const isOfOffice = /^[聘委擔担調调出現现曾兼選选連连離离卸]任$/u

/**
 * The start of the Chinese name that ends at `end`, and whether what stands before it leads up to a name; null where none does. Three
 * characters before two and four; a name that a linking word or punctuation sets off wins over one that is not.
 */
export function hanNameStart(text: string, end: number): { start: number; sure: boolean } | null {
  if (endsInHonorific.test(text.slice(Math.max(0, end - 2), end))) return null
  const linking = linkingNameStart(text, end)
  if (linking !== null) return { start: linking, sure: true }
  const withRare = rareNameStart(text, end)
  if (withRare !== null) return { start: withRare, sure: true }
  let unsure: number | null = null
  for (const length of [3, 2, 4]) {
    const start = end - length
    if (start >= 0 && isOfOffice.test(text.slice(Math.max(0, start - 1), start + 1))) continue
    if (start < 0 || noName.test(text.slice(start, end)) || !isHanName(text.slice(start, end))) continue
    if (linked.test(text.slice(Math.max(0, start - 6), start))) return { start, sure: true }
    if (length !== 2) unsure ??= start
  }
  if (unsure === null)
    for (const length of [2, 3, 4, 5]) {
      const start = end - length
      const words = text.slice(Math.max(0, start), end)
      if (
        start < 0 ||
        !onlyHan.test(words) ||
        (length === 5 && !japanese.test(words)) ||
        /[及與會]|和.|^[以兼並并而就因待至按]|主席|董事|填補|填补/u.test(words) ||
        noName.test(words) ||
        linked.test(words.slice(0, 1)) ||
        /[學学科系商理工醫医法術术生士人方司員员者構构]$/u.test(words)
      )
        continue
      // 感謝張先生 opens a line too
      const opensLine =
        length > 2 && !surnames.has(words.at(-1)!) && (start === 0 || text[start - 1] === '\n')
      if (opensLine || office.test(text.slice(Math.max(0, start - 4), start))) return { start, sure: true }
    }
  return unsure === null ? null : { start: unsure, sure: false }
}
