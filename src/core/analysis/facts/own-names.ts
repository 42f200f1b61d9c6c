import type { FactSource } from '../analysis'
import type { Finding } from '../recogniser'
import type { FilingHead } from './filing-head'
import { issuerOfLines, issuerOnLeft, nobody, type Issuer, type NameAt } from './issuer'
import { issuerOfColumns } from './issuer-of-columns'
import { issuerOfCover } from './issuer-of-cover'
import { issuerOfDefinition, issuerOfGroup } from './issuer-of-definition'
import { issuerOfStatutes } from './issuer-of-statutes'
import type { PageHead } from './page-head'
import { issuerOfRegistrant } from './registrant'
import { issuerOfRunningHead } from './running-head'
import { spelledName } from './spelled-name'
import { namesBelowDisclaimer } from './title'

/** A name of the issuer, where it stands and how it was found. */
export type OwnName = NameAt & FactSource

/** The issuer's names, each null where the text does not state it. */
export interface OwnNames {
  readonly en: OwnName | null
  readonly zh: OwnName | null
}

/** What of a text tells the issuer's names before the rest of it is asked. */
export interface NamesAtTop {
  readonly head: FilingHead | null
  readonly page: PageHead | null
  /** What stands in the box for the issuer's name, which texts that are no forms may have too. */
  readonly inBox: Issuer
  readonly onForm: Issuer
  readonly inHead: Issuer
}

const named = (name: NameAt | null, by: string, inferred: boolean): OwnName | null =>
  name && { name: name.name, start: name.start, end: name.end, by, inferred }

const told = (by: string, inferred: boolean, { en, zh }: Issuer): OwnNames => ({
  en: named(en, by, inferred),
  zh: named(zh, by, inferred),
})

const firstOf = (ranked: readonly OwnNames[]): OwnNames => ({
  en: ranked.find(({ en }) => en)?.en ?? null,
  zh: ranked.find(({ zh }) => zh)?.zh ?? null,
})

/** Whether a term stands for a name of which a line of the head has only the end. */
const isWhole = (term: NameAt | null, line: NameAt | null): boolean =>
  term !== null && line !== null && term.name.toLowerCase().endsWith(` ${line.name.toLowerCase()}`)

/** Whether the cover has more of a name than the text elsewhere: figures before it are no part of a name found. */
const isEndOf = (term: NameAt | null, cover: NameAt | null): boolean =>
  term !== null && cover !== null && cover.name.endsWith(term.name)

/** The issuer's names where neither a head nor a term tells them: as statutes state them, or from a running head or a signature. */
function namesElsewhere(text: string, findings: readonly Finding[]): OwnNames {
  const registrant = issuerOfRegistrant(text)
  if (registrant.en) return told('facts/registrant', false, registrant)
  const stated = issuerOfStatutes(text, findings)
  if (stated.en || stated.zh) return told('facts/issuer-of-statutes', false, stated)
  const own = issuerOfRunningHead(text, findings)
  return own.en || own.zh
    ? told('facts/running-head', true, own)
    : told('facts/issuer-of-definition', true, issuerOfGroup(text, findings))
}

/** The issuer's names: from a form's box or the head, else from where the text calls itself "the Company", else from a cover or elsewhere. */
export function ownNames(
  text: string,
  findings: readonly Finding[],
  { head, page, inBox, onForm, inHead }: NamesAtTop,
): OwnNames {
  const term = issuerOfDefinition(text, findings)
  const cover = head && (inHead.en || inHead.zh) ? nobody : issuerOfCover(text)
  const isCut = isEndOf(term.zh, cover.zh)
  const spelled = head && spelledName(head, findings)
  const own = firstOf([
    told('facts/issuer-of-definition', false, { en: isWhole(term.en, inHead.en) ? term.en : null, zh: null }),
    told('facts/spelled-name', false, { en: spelled, zh: null }),
    told('facts/issuer-of-form', false, onForm),
    told('facts/issuer-of-head', false, inHead),
    told('facts/issuer-of-form', false, inBox),
    told('facts/page-head', false, page ?? nobody),
    told('facts/issuer-of-definition', false, { en: term.en, zh: isCut ? null : term.zh }),
    told('facts/issuer-of-head', true, head ? nobody : issuerOfLines(namesBelowDisclaimer(text))),
    told('facts/issuer-of-cover', true, { en: cover.en, zh: head && !isCut ? null : cover.zh }),
  ])
  return own.en || own.zh ? own : namesElsewhere(text, findings)
}

/** The names of which a joint filing's head, whose columns leave two companies side by side, tells the other language, or both. */
export function namesInColumns(
  own: OwnNames,
  head: FilingHead,
  findings: readonly Finding[],
  haveTwoCodes: boolean,
): OwnNames {
  // who guarantees is another company, not the same in another language
  if (head.within.some((line) => /guaranteed by|擔保|担保/i.test(line.text))) return own
  const columns = told('facts/issuer-of-columns', true, issuerOfColumns(own, head, findings))
  const known = firstOf([own, columns])
  return haveTwoCodes && !known.en && !known.zh
    ? told('facts/issuer-on-left', true, issuerOnLeft(head))
    : known
}
