import { mapInSteps } from '../../text/steps'
import type { Draft, Refiner } from '../draft'
import { changed } from '../laid-out'
import type { EntityFinding, Finding } from '../recogniser'

const isName = (f: Finding): f is EntityFinding =>
  f.kind === 'company' || f.kind === 'organisation' || f.kind === 'person' || f.kind === 'law'
const tie =
  /^[*#]?(?:,? as (?:amended|supplemented|modified)[a-z ]{0,40}?)?,? ?(?:先生|女士|博士|教授)?(?: ?\([^()\n]{0,80}\))? ?\((?:the )?(?:以下簡稱|以下简称|簡稱|简称|下稱|下称)?[“"'‘「『*]+$/u

/** Terms whose meaning is the end of the clause before them, whatever else it says. */
const ofTerms: readonly (readonly [term: RegExp, meaning: RegExp])[] = [
  [
    /^(?:Group|本集團|本集团|貴集團|贵集团)$/u,
    /(?:the )?(?:Company|Bank|Issuer|Trust)(?:,? (?:and|together with)) (?:all )?its subsidiaries$|(?:本|[貴贵])?公司[,、]?(?:及|連同|连同|與|与|和)(?:其|旗下)(?:所有)?附[屬属]公司$/iu,
  ],
  [/^(?:Directors?|董事)$/u, /(?:the )?directors?(?: of the (?:Company|Bank))?$|董事$/iu],
]

/** A clause that ends in what belongs to somebody named in it: "the announcements of Foo Limited, together with its subsidiaries". */
const withSubsidiaries = /(?:and|with) (?:all )?its subsidiaries$|附[屬属]公司$/u

/** The end of the clause that the term stands for, from the last of `names` on where it is told by one; the clause where no rule tells it. */
function shortened({ name, meaning }: EntityFinding, names: readonly string[]): string | undefined {
  if (meaning === undefined) return undefined
  const rule = ofTerms.find(([term]) => term.test(name))?.[1]
  const ending = rule?.exec(meaning)?.[0]
  if (ending !== undefined || !withSubsidiaries.test(meaning)) return ending ?? meaning
  return meaning.slice(Math.max(0, ...names.map((known) => meaning.lastIndexOf(known))))
}

/** The names of a text, of which each definition has those before it. */
class Names {
  private readonly names: EntityFinding[] = []
  private next = 0

  constructor(private readonly draft: Draft) {
    for (const f of draft.findings) if (isName(f)) this.names.push(f)
  }

  /** The same definition, the next in the text, with what it means. */
  withMeaning(f: EntityFinding): EntityFinding {
    const { text } = this.draft
    const { names } = this
    while (this.next < names.length && names[this.next]!.start < f.start - 160) this.next++
    const before: string[] = []
    for (let i = this.next; i < names.length && names[i]!.start < f.start; i++) {
      const { start, end } = names[i]!
      if (end > f.start) continue
      before.push(text.slice(start, end))
      if (tie.test(text.slice(end, f.start)))
        return changed(f, { meaning: meaningOf(names[i]!, untied(text.slice(start, f.start))) })
    }
    const meaning = shortened(f, before)
    return meaning === undefined || meaning === f.meaning ? f : changed(f, { meaning })
  }
}

/** What is named, without the bracket and the quote that open the term behind it. */
const untied = (words: string): string =>
  words
    .replace(/(?:,? as (?:amended|supplemented|modified)[a-z ]{0,40})?,? ?\((?:the )?[“"'‘「『*]+$/u, '')
    .trim()
    .slice(0, 200)

/** A law's provision that is cited with it, of which the term does not speak: "Part XV of the …", 第13.09條. */
const provision = String.raw`(?:Divisions?|Parts?|[Ss](?:ub-?s)?ections?|Rules?|Chapters?|Appendi(?:x|ces)|[Pp]aragraphs?|Articles?|[Cc]ode [Pp]rovisions?|Notes?|Schedules?)`
const number = String.raw`(?:[\dIVXL]|[A-Z]\.)[\dA-Za-z.()]*`
const provisionBefore = new RegExp(
  String.raw`^(?:${provision} ${number}(?:(?:,| and| or| to)? (?:${provision} )?${number})* (?:of|to|in|under) (?:the )?)+(?=\p{Lu})`,
  'u',
)
const provisionBehind =
  /(?:[及與与和、]?(?:第[\dA-Za-z.()〇一二三四五六七八九十百]+(?:條|条|部|章|分部|段|項|项)|附[錄录][\dA-Za-z一二三四五六七八九十]+))+$/u

const meaningOf = ({ kind }: EntityFinding, words: string): string =>
  kind === 'law' ? words.replace(provisionBefore, '').replace(provisionBehind, '') : words

const withMeaning = (f: Finding, names: Names): Finding =>
  f.kind === 'definedTerm' && f.use === 'definition' ? names.withMeaning(f) : f

/** A term defined right behind a name ("Foo Limited (“Foo”)") means what is named, not the whole clause before it. */
export const termMeanings: Refiner = {
  name: 'refine/term-meanings',
  *refine(draft) {
    return { ...draft, findings: yield* mapInSteps(draft.findings, withMeaning, new Names(draft)) }
  },
}
