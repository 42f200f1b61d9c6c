import { anchors, matchesAt, matchesBefore } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanHonorific, hanHonorificsAt, honorific } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { isCutByLost, named, taken } from './finding'
import { hanNameStart, isHanName } from './han-person-name'
import { westernNamesIn, westernStart } from './han-western-name'
import { namedByPlace } from './named-by-place'

const name = 'entities/han-person'
const titled = new RegExp(`(?<=[${han}\\u{20000}-\\u{2fa1f}A-Za-z.)]) ?(?:${hanHonorific})`, 'uy')
const latinName =
  "(?:\\p{Lu}[\\p{sc=Latin}'’.-]*[, ]{1,2}(?:(?:van|von|de|der|den|bin|binti|da|del|di|la|le) ){0,2}){1,4}\\p{Lu}[\\p{sc=Latin}'’.-]*"
const latin = new RegExp(`(?:^|[^A-Za-z])(${latinName}) ?$`, 'u')
const title = new RegExp(`^${honorific}{1,3}`, 'u')
/** A name in both scripts before the honorific that they share: 馬世民(Simon Murray)先生, Simon Murray(馬世民)先生. */
const inBoth = new RegExp(
  `(?<han>[${han}]{2,4}) ?\\((?<latinIn>${latinName})\\)$|(?:^|[^A-Za-z])(?<latin>${latinName}) ?\\((?<hanIn>[${han}]{2,4})\\)$`,
  'u',
)
/** Two names of one before the honorific: 林小玲(又名林玲)女士. */
const knownAs = new RegExp(
  `(?<han>[${han}]{2,4})\\((?:又|[別别]|前|原|曾用|曾)[名稱称](?:[為为])?(?<other>[${han}]{2,4})\\)$`,
  'u',
)
const enumerated = new RegExp(`(?:[${han}]{2,4}(?:、|及|和|與)){1,12}$`, 'u')
/** A point that joins, not one before a name in a list. */
const pointed = new RegExp(`[${han}][·•‧・][${han}]`, 'u')

/** Malaysian titles, which stand before the name: 拿督林國榮, 丹斯里拿督斯里陳大文. */
const malaysian = new RegExp(
  `(?:丹斯里|潘斯里|(?:拿督|拿汀)(?:斯里|威拉)?){1,3}(?:博士)?(?=(?<han>[${han}]{2,4}))`,
  'uy',
)
const malaysianAt = anchors(['丹斯里', '潘斯里', '拿督', '拿汀'])
/** Another name of somebody, behind the honorific: 林小明先生(又名林曉明). */
const alsoNamed = new RegExp(
  `^\\((?:又名|別名|别名|曾用名|前[稱称名]|原名|亦[稱称名])(?:[為为叫]|:)?(?<other>[${han}]{2,4})(?=[),、])`,
  'u',
)
const longestAlso = 12
const notLast = /[及和與与為为於于在獲获因將将已亦現现之的]$|拿$|[拿丹]./u

/** The name that words behind a title begin with; null where none is. */
const nameFirst = (words: string): string | null =>
  [words.slice(0, 3), words.slice(0, 2), words].find((name) => isHanName(name) && !notLast.test(name)) ?? null

/** Names without honorific that share the one at the end of their list: 甲某某、乙某及丙某某先生. */
function* listBefore(text: string, start: number): Generator<{ start: number; end: number }> {
  const from = Math.max(0, start - 60)
  const list = enumerated.exec(text.slice(from, start))
  if (!list) return
  let at = from + list.index
  for (const part of list[0].split(/[、及和與]/u)) {
    if (isHanName(part)) yield { start: at, end: at + part.length }
    at += part.length + 1
  }
}

/** The two names of one whose second closes its bracket at `end`. */
function* knownTwice(text: string, end: number, first: string, other: string): Generator<EntityFinding> {
  const open = text.lastIndexOf('(', end)
  const start = hanNameStart(text, open)?.start
  if (start !== undefined && open - start <= first.length)
    yield named(name, 'person', { start, end: open }, text.slice(start, open))
  if (isHanName(other)) yield named(name, 'person', { start: end - 1 - other.length, end: end - 1 }, other)
}

/** The names in both scripts that end at `end`, the bracket of the second closing there. */
function* namesInBoth(text: string, end: number): Generator<EntityFinding> {
  const from = Math.max(0, end - 60)
  const both = knownAs.exec(text.slice(from, end))?.groups
  if (both) yield* knownTwice(text, end, both['han'] ?? '', both['other'] ?? '')
  const m = inBoth.exec(text.slice(from, end))
  const inLatin = m?.groups?.['latin'] ?? m?.groups?.['latinIn']
  const written = m?.groups?.['han'] ?? m?.groups?.['hanIn']
  if (!m || inLatin === undefined || written === undefined) return
  const at = from + m.index + m[0].indexOf(written)
  const begin = m.groups?.['han']
    ? hanNameStart(text, at + written.length)?.start
    : isHanName(written)
      ? at
      : undefined
  if (begin === undefined) return
  const chinese = text.slice(begin, at + written.length)
  const start = from + m.index + m[0].indexOf(inLatin)
  yield named(name, 'person', { start, end: start + inLatin.length }, inLatin, { pairName: chinese })
  yield named(name, 'person', { start: begin, end: begin + chinese.length }, chinese)
}

/** People named with an honorific in Chinese: 陳大文先生, Lin Siyu女士, 拿督林國榮. A surname alone is no full name. */
export const hanPerson: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    for (const span of westernNamesIn(text))
      if (!taken(found, span, ['company', 'organisation', 'definedTerm']))
        yield namedByPlace(name, 'person', text, span)
    for (const m of matchesBefore(titled, text, hanHonorificsAt.in(text), { reach: 1, opens: () => true })) {
      if (text[m.index - 1] === ')') {
        yield* namesInBoth(text, m.index)
        continue
      }
      const inLatin = latin.exec(text.slice(Math.max(0, m.index - 50), m.index))?.[1]
      if (inLatin) {
        const own = inLatin.replace(title, '')
        // behind an English honorific it is found by that
        if (own === inLatin) yield named(name, 'person', { start: m.index - own.length, end: m.index }, own)
        continue
      }
      if (pointed.test(text.slice(Math.max(0, m.index - 9), m.index))) {
        const start = westernStart(text, m.index)
        if (start !== null) yield named(name, 'person', { start, end: m.index }, text.slice(start, m.index))
        continue
      }
      const found = hanNameStart(text, m.index)
      if (!found || isCutByLost(text, found.start)) continue
      const span = { start: found.start, end: m.index }
      yield named(name, 'person', span, text.slice(span.start, span.end))
      const end = m.index + m[0].length
      const also = text[end] === '(' ? alsoNamed.exec(text.slice(end, end + longestAlso)) : null
      const other = also?.groups?.['other'] ?? ''
      const at = end + (also?.[0].length ?? 0)
      if (isHanName(other)) yield named(name, 'person', { start: at - other.length, end: at }, other)
      if (/[、及和與]/u.test(text[found.start - 1] ?? ''))
        for (const other of listBefore(text, found.start))
          yield named(name, 'person', other, text.slice(other.start, other.end))
    }
    for (const m of matchesAt(malaysian, text, malaysianAt.in(text))) {
      const words = m.groups?.['han'] ?? ''
      const own = nameFirst(words)
      const start = m.index + m[0].length
      if (own) yield named(name, 'person', { start, end: start + own.length }, own)
    }
  },
}
