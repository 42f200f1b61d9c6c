import { anchors, matchesAt, matchesBefore } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanHonorific, hanHonorificsAt } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { isCutByLost, named } from './finding'
import { hanNameStart, isHanName } from './han-person-name'

const name = 'entities/han-person'
const titled = new RegExp(`(?<=[${han}A-Za-z.)]) ?(?:${hanHonorific})`, 'uy')
const latin = /(?:^|[^A-Za-z])((?:\p{Lu}[\p{sc=Latin}'’.-]*[, ]{1,2}){1,4}\p{Lu}[\p{sc=Latin}'’.-]*) ?$/u
const enumerated = new RegExp(`(?:[${han}]{2,4}(?:、|及|和|與)){1,12}$`, 'u')

/** Malaysian titles, which stand before the name: 拿督林國榮, 丹斯里拿督斯里陳大文. */
const malaysian = new RegExp(
  `(?:丹斯里|潘斯里|(?:拿督|拿汀)(?:斯里|威拉)?){1,3}(?:博士)?(?=(?<han>[${han}]{2,4}))`,
  'uy',
)
const malaysianAt = anchors(['丹斯里', '潘斯里', '拿督', '拿汀'])
const notLast = /[及和與与為为於于在獲获因將将已亦現现之的]$/u

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

/** People named with an honorific in Chinese: 陳大文先生, Lin Siyu女士, 拿督林國榮. A surname alone is no full name. */
export const hanPerson: Recogniser = {
  name,
  only: 'han',
  *find(text): Generator<EntityFinding> {
    for (const m of matchesBefore(titled, text, hanHonorificsAt.in(text), { reach: 1, opens: () => true })) {
      const western = latin.exec(text.slice(Math.max(0, m.index - 50), m.index))?.[1]
      if (western) {
        const span = { start: m.index - western.length, end: m.index }
        yield named(name, 'person', span, western)
        continue
      }
      const found = hanNameStart(text, m.index)
      if (!found || isCutByLost(text, found.start)) continue
      const span = { start: found.start, end: m.index }
      yield named(name, 'person', span, text.slice(span.start, span.end))
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
