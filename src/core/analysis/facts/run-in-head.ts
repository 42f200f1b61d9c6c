import { allMatches } from '../../text/all-matches'
import type { Line } from './head-lines'

/** A shorter line is one of the head's own. */
const least = 150
/** How much of a line is looked at. */
const reach = 9000

// (於開曼群島註冊成立的有限公司), "(Incorporated in Bermuda with limited liability)", "(a Hong Kong unit trust authorised under …)"
const place =
  '\\((?:(?:[Ii]ncorporated|[Rr]egistered|[Cc]ontinued|[Ee]stablished|[Aa] (?:joint stock|company incorporated|(?:Hong Kong )?(?:collective investment scheme|unit trust)))[^()\\n]{2,90}(?:\\([^()\\n]{2,50}\\)[^()\\n]{0,40})?|[於于在][^()\\n]{2,30}(?:成立|註冊|注册|存續|存续|組成|组成)[^()\\n]{0,24})\\)'
const label =
  '(?:(?:Hong Kong )?(?:[Ss]tock|[Ss]hare|STOCK) [Cc](?:odes?|ODES?)|(?:[A-Z]股)?(?:(?:股份|股票|證券|证券) ?(?:代號|代号|代碼|代码)|股份[編编][號号]))'
/** "(Stock Code: 1303)", (股份代號:1303) (紐交所股份代碼:ABC), (Stock Codes: 1303 (HKD counter) and 81303 (RMB counter)). */
const code = `\\(?${label} ?:? ?\\d[\\d ,;/&]{0,40}(?:[^()\\n.。]{0,20}\\([^()\\n]{1,30}\\)[^()\\n.。]{0,20}){0,3}\\)?(?: ?\\([^()\\n]{0,16}(?:code|代號|代号|代碼|代码)[^()\\n]{1,20}\\))?`
const head = new RegExp(`${place}[^\\n。;]{0,60}?(?<code>${code})`, 'u')
/** Of a joint filing: the names, place and code of the next issuer right behind the code of the first. */
const nextHead = new RegExp(
  `^[^\\n。;()]{4,120}(?:\\([^()\\n]{2,20}\\)[^\\n。;()]{0,60}){0,2}${place} ?${code}`,
  'u',
)
const edge = new RegExp(`${place}|${code}|JOINT ANNOUNCEMENT|聯合公[告佈]|联合公告`, 'gu')

/** Where a sentence ends, not a name: "… of this announcement. ", 承擔任何責任。 */
const sentence =
  /(?<=\p{Ll}{2}\)?(?<!\b(?:Ltd|Inc|Corp))\.|。)\s*(?=[^\s.。]|$)|(?<=\p{Lu}{2}\.) ?(?=\p{sc=Han})/gu
/** What may stand before the names: a page number, a heading that a column left there. */
const heading = /^(?:1 (?=\p{Lu}))?(?:(?:SUMMARY|HIGHLIGHTS|概要|摘要)[ *#]+)?/u
/** The name alone where no sentence ends before it. */
const capitalName = /(?<![\p{L}\d.])(?:\p{Lu}[\p{Lu}\d&.,’'()-]*[ *#]+){2,12}$/u
const [longestName, nearName] = [130, 200]

/** A title in capitals goes on to the first word that is not; an apostrophe that was lost leaves an S or s by itself. */
const capitals =
  /^(?:\([^()\n\p{Ll}]{0,40}\p{sc=Han}[^()\n]{0,40}\)|[^\p{Ll}\p{sc=Han}\n]|(?<=[\p{Lu}’] ?)s(?= ))+/u
const cutWord = /[ ,]+[^ ]*$/
const headingAtEnd =
  /(?: (?:A|(?<=RESULTS )RESULTS|THE \p{Lu}+ AGREEMENTS?|INTRODUCTION|SUMMARY|BACKGROUND|(?:FINANCIAL |BUSINESS )?HIGHLIGHTS))$/u
/** A Chinese title ends where the body begins. */
const hanBody =
  /(?<=.)(?:本公司|本行|本集[團团]|董事[會会局](?!會議|会议|召開|召开|[變变]更)|[茲兹]提述|[謹谨]此|[謹谨][訂订定]|(?<=公[告佈布]|通[函告]|[報报]告|交易|授[權权]|更新|日期)[\p{sc=Han}()]{3,24}公司[*#]? ?\((?:「本公司」|本公司)|緒言|绪言|概要|背景|1\. ?(?=\p{sc=Han})|目[錄录])|[。]/u
const firstLetter = /[\p{sc=Han}\p{L}]/u

/** The names in both languages behind the code, where a page's text gives them after it. */
const namesBehind =
  /^\s*\p{Lu}[\p{L}\d&.,’' -]{3,80}?(?:Limited|LIMITED|Ltd\.?|LTD\.?|Inc\.?|Corporation|CORPORATION)[*#]? ?\p{sc=Han}[\p{sc=Han}()]{2,22}?公司[*#]?(?!\))/u

/** What may stand between the code and the title, as the rule that a draft names in its margin. */
const beforeTitle =
  /^\s*(?:LR ?\d[\d.]{0,8}[A-Z]?(?:\(\d{1,2}\))*(?: Note \d{1,2})? )?(?:\((?:以下[稱称])?「本?公司」\)\s*)?(?:(?:SUMMARY|(?:FINANCIAL )?HIGHLIGHTS)(?= \p{Lu}{3}))?\s*/u
const leastTitle = 8

const hanName = /[\p{sc=Han}()]{4,40}(?:公司|銀行|银行|集團|集团)/u

/** How long the title is that `words` begin with, behind the code; the issuer's name, which is among `names`, ends it. */
export function titleLength(words: string, names = ''): number {
  if (/\p{sc=Han}/u.test(firstLetter.exec(words)?.[0] ?? '')) {
    const own = hanName.exec(names)?.[0]
    const again = own === undefined ? -1 : words.indexOf(own)
    const upTo = hanBody.exec(again > 0 ? words.slice(0, again) : words)?.index
    return upTo ?? Math.max(again, 0)
  }
  const run = capitals.exec(words)?.[0] ?? ''
  const whole = /\p{Ll}/u.test(words[run.length] ?? '') ? run.replace(cutWord, '') : run
  const title = whole.trimEnd().replace(headingAtEnd, '')
  return title.length < leastTitle ? 0 : title.length
}

/** The line cut at offsets, which rise, each part without the spaces and stars around it. */
function cut(line: Line, breaks: readonly number[]): Line[] {
  return breaks.flatMap((from, i) => {
    const raw = line.text.slice(from, breaks[i + 1])
    const bare = raw.replace(/^[\s*#]+/, '')
    const text = bare.replace(/[\s*#]+$/, '')
    const start = line.start + from + raw.length - bare.length
    return text === '' ? [] : [{ text, start, end: start + text.length }]
  })
}

/**
 * The lines of a head that a page's text has run together with what is around it: names, places of incorporation, code, title and the
 * rest. Any other line is left as it is.
 */
export function unrolled(line: Line): Line[] {
  if (line.text.length < least) return [line]
  const words = line.text.slice(0, reach)
  const m = head.exec(words)
  const own = m?.groups?.['code']
  if (!m || own === undefined) return [line]
  const more = nextHead.exec(words.slice(m.index + m[0].length))?.[0].length ?? 0
  const end = m.index + m[0].length + more
  // of two heads the sentence before the first is the one that counts
  const last = [...allMatches(sentence, words.slice(0, m.index))].at(-1)
  const before = last ? last.index + last[0].length : 0
  const opening = heading.exec(words.slice(before))?.[0].length ?? 0
  const first = before + opening + (edge.exec(words.slice(before + opening))?.index ?? 0)
  const near = Math.max(before, first - nearName)
  const capitalAt =
    first - before > longestName ? capitalName.exec(words.slice(near, first))?.index : undefined
  const name = capitalAt === undefined ? before : near + capitalAt
  const edges = allMatches(edge, words.slice(before, end)).flatMap((e) => [
    before + e.index,
    before + e.index + e[0].length,
  ])
  const names = name === m.index ? (namesBehind.exec(words.slice(end))?.[0].length ?? 0) : 0
  const title = names + (beforeTitle.exec(words.slice(end + names))?.[0].length ?? 0)
  const body =
    end + title + titleLength(words.slice(end + title, end + title + 900), words.slice(before, m.index))
  const breaks = [
    ...new Set([0, before, before + opening, name, ...edges, end, end + names, end + title, body]),
  ].sort((a, b) => a - b)
  return cut(line, breaks)
}
