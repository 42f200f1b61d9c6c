import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { han } from '../vocabulary/scripts'
import { named, taken } from './finding'
import { isHanName } from './han-person-name'
import { isLikelyName } from './likely-name'
import { readName } from './person-name'

const name = 'entities/named-by-career'
const careerAt = anchors([
  ...[
    'joined the group',
    'joined our group',
    'joined the company',
    'was appointed',
    'has been appointed',
    'aged ',
  ],
  '歲',
  '岁',
])
/** A name with which a sentence or a line begins, right before what becomes of its bearer: "Lam Tsz Kit joined the Group". */
const subject = /(?:^|\n|[.;] )(?<who>(?:\p{Lu}[\p{L}’'.-]*,? ){1,4}\p{Lu}[\p{L}’'.-]*)(?:,? \(?|,? JP,? )$/u
const notSubject =
  /^(?:The|He|She|It|Mr|Ms|Mrs|Dr|Prof|This|That|Each|No)\b|\b(?:Director|Officer|Company|Board|Committee|Limited)\b/
/** 林子傑,52歲. */
const hanSubject = new RegExp(`(?:^|\\n|。)(?<who>[${han}]{2,4})[,(](?:現年|现年)?\\d{2}$`, 'u')

function latinSubject(text: string, at: number): Span | null {
  const from = Math.max(0, at - 60)
  const m = subject.exec(text.slice(from, at))
  const who = m?.groups?.['who']
  if (!m || who === undefined || notSubject.test(who) || !isLikelyName(who)) return null
  const start = from + m.index + m[0].indexOf(who)
  const full = readName(text, start)
  return full && full.words >= 2 && full.end === start + who.length ? { start, end: full.end } : null
}

function chineseSubject(text: string, at: number): Span | null {
  const from = Math.max(0, at - 14)
  const m = hanSubject.exec(text.slice(from, at))
  const who = m?.groups?.['who']
  if (!m || who === undefined || !isHanName(who)) return null
  const start = from + m.index + m[0].indexOf(who)
  return { start, end: start + who.length }
}

/** People without honorific with whom a biography begins. */
export const namedByCareer: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    for (const at of careerAt.in(text)) {
      const who = text[at] === '歲' || text[at] === '岁' ? chineseSubject(text, at) : latinSubject(text, at)
      if (who && !taken(found, who, ['company', 'organisation', 'definedTerm', 'person']))
        yield named(name, 'person', who, text.slice(who.start, who.end))
    }
  },
}
