import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { han } from '../vocabulary/scripts'
import { isHanName, leadsUpToName } from './han-person-name'
import { endsName, isSurnamed } from './likely-name'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { readName } from './person-name'

const name = 'entities/named-by-kin'
const one =
  'mother father son daughter brother sister spouse wife husband nephew niece uncle aunt cousin'.split(' ')
const any = `(?:${one.join('|')})`
/** "the mother of ", "his nephew, ", "their sons ", "the late ". */
const kin = new RegExp(
  `(?<!\\p{L})(?:${any}(?:-in-law)? of |[Tt]he late |(?:[Tt]heir|[Hh]is|[Hh]er) (?:(?:late|elder|younger|eldest|youngest|second|only) )?${any}s?(?:-in-law)?,? )(?=\\p{Lu})`,
  'uy',
)
const kinAt = anchors([
  ...one.flatMap((who) => [`${who} of`, `${who}-in-law of`]),
  'the late',
  'their',
  'his',
  'her',
])
const and = / and (?=\p{Lu})/uy
/** 其子何志強及何志輝, 長女李娜: one or two. */
const hanKin = new RegExp(
  `(?:其|之)?(?:[長长次三幼][子女]|(?<=[其之])(?:子女?|女|[兄弟姊姐妹]|妻|夫|父|母)|[兒儿]子|女[兒儿]|遺孀|遗孀)(?<who>[${han}]{2,3}?)(?:[、及和與与](?<other>[${han}]{2,3}?))?(?=[,、。;(\\n及和與与為为於于亦合透通曾]|先生|女士|分[別别]|持有|[擁拥]有|共同|$)`,
  'uy',
)
const hanKinAt = anchors(
  '其子 其女 其兄 其弟 其姊 其姐 其妹 其妻 其夫 其父 其母 之子 之女 之兄 之弟 之妹 之妻 長子 长子 次子 長女 长女 次女 幼子 幼女 兒子 儿子 女兒 女儿 遺孀 遗孀'.split(
    ' ',
  ),
)
/** 為何志強之表兄, 包括何志強之配偶: whose kin somebody else is. */
const kinsman = /^之(?:妻|[父母]|[兄弟姊姐妹]|子(?!公司|[女孫孙])|女(?!士))|^(?!之)/u
const kinsmanAt = anchors(
  '配偶 妻子 丈夫 父親 父亲 母親 母亲 堂兄 堂弟 表兄 表弟 表姐 表妹 表姊 胞兄 胞弟 胞姊 胞妹 兒子 儿子 女兒 女儿 女婿 姐夫 妹夫 岳父 岳母 叔父 伯父 姑母 姨母 姪 侄 外甥 之子 之女 之兄 之弟 之姊 之妹 之妻 之父 之母'.split(
    ' ',
  ),
)
/** What leads from somebody to his kin. */
const ofSomebody = /(?:[之的]|[、及和與与]其)$/u
const noPerson = / (?:Fund|Trust|Foundation|Memorial|School|College|Hall|Limited)(?!\p{L})/u
const noName = /^(?:公司|集[團团]|任何|持有|[擁拥]有|[該该])|[員员人者方司等權权益]$/u

/** People without honorific by whose kin they are, or of whom it is said that they are dead: "the mother of Lam Chun Hei", 其子何志強及何志輝. */
export const namedByKin: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    const people: { start: number; end: number }[] = []
    for (const m of matchesAt(kin, text, kinAt.in(text))) {
      let start = m.index + m[0].length
      for (let i = 0; i < 2; i++) {
        const full = readName(text, start)
        if (!full || full.words < 2 || !isSurnamed(text.slice(start, full.end))) break
        if (noPerson.test(text.slice(start, full.end))) break
        if (!endsName.test(text.slice(full.end, full.end + 14))) break
        people.push({ start, end: full.end })
        and.lastIndex = full.end
        const link = and.exec(text)
        if (!link) break
        start = full.end + link[0].length
      }
    }
    for (const m of matchesAt(hanKin, text, hanKinAt.in(text))) {
      const { who = '', other = '' } = m.groups ?? {}
      for (const words of [who, other]) {
        if (!isHanName(words) || noName.test(words)) continue
        const start = m.index + m[0].lastIndexOf(words)
        people.push({ start, end: start + words.length })
      }
    }
    for (const at of kinsmanAt.in(text)) {
      if (!kinsman.test(text.slice(at, at + 4))) continue
      const of = text[at] === '之' ? '' : (ofSomebody.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? null)
      if (of === null) continue
      const end = at - of.length
      const words = text.slice(Math.max(0, end - 3), end)
      if (isHanName(words) && !noName.test(words) && leadsUpToName(text.slice(Math.max(0, end - 9), end - 3)))
        people.push({ start: end - 3, end })
    }
    for (const who of people)
      if (!taken(found, who, ['company', 'organisation', 'definedTerm', 'person']))
        yield namedByPlace(name, 'person', text, who)
  },
}
