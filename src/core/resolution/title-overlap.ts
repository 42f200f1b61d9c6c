/** Words that say nothing of what a filing is about: every second title or reference has them. */
const empty = new Set(
  (
    'the and for with from that this which among other things inter alia relation relating regarding respect connection concerning ' +
    'pursuant details further into under between its their has have been was were are will may not any all certain ' +
    'company companies group limited holdings international corporation announcement announcements announced notices circular ' +
    'circulars dated proposed issued published general meeting shareholders'
  ).split(' '),
)

const emptyHan = /本公司|公司|集團|有限|公告|公佈|公布|通函|內容有關|有關|關於|建議|日期|其中包括|及其他/g

/** The words of an English text that tell what it is about, and the pairs of neighbouring characters of a Chinese one. */
function contentWords(text: string): Set<string> {
  const words = (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !empty.has(word))
  const pairs = (text.replace(emptyHan, ' ').match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(run.length - 1, 0) }, (_, at) => run.slice(at, at + 2)),
  )
  return new Set([...words, ...pairs])
}

/** How many first letters make two forms of a word the same ("subscription", "subscribers"), but not "transaction" and "transfer". */
const stem = 6

const alike = (a: string, b: string): boolean =>
  a === b || (a.length >= stem && b.length >= stem && a.slice(0, stem) === b.slice(0, stem))

/** From this share of the shorter text's words on, two texts speak of the same. */
const agreement = 1 / 3

/** With fewer words than this on either side, having none in common says nothing. */
const enoughToDiffer = 3

/** What a comparison of a reference's words with a filing's title says, and how strongly (0 to 1). */
export interface TitleOverlap {
  readonly says: 'agrees' | 'silent' | 'differs'
  readonly share: number
}

/** Compares what a reference says of a filing with that filing's title. Texts in two languages, or without words, are silent. */
export function titleOverlap(subject: string, title: string): TitleOverlap {
  const one = [...contentWords(subject)]
  const other = [...contentWords(title)]
  const fewest = Math.min(one.length, other.length)
  const sameScript = one.some((word) => word < '~') === other.some((word) => word < '~')
  if (fewest === 0 || !sameScript) return { says: 'silent', share: 0 }
  const shorter = one.length <= other.length ? one : other
  const longer = shorter === one ? other : one
  const common = shorter.filter((word) => longer.some((another) => alike(word, another))).length
  const share = common / fewest
  if (share >= agreement) return { says: 'agrees', share }
  return { says: common === 0 && fewest >= enoughToDiffer ? 'differs' : 'silent', share }
}
