import type { FilingKind } from '../analysis'
import { anchors, literalStarts, matchesAt, nearTo } from '../anchors'

const modifiers =
  'voluntary|joint|further|supplemental|supplementary|clarification|clarificatory|annual|interim|quarterly|final|first|second|third|' +
  'results?|inside information|overseas regulatory|profit|positive|alert|warning|poll|previous|earlier|initial|original|A Share|H Share|' +
  'delay|holding|formal|preliminary|audited|unaudited|business|monthly|update|scheme|rights issue|open offer|placing|allotment|' +
  'regulatory|completion|resumption|termination|composite|listing|offering|offer|response|connected|discloseable|major|transactions?|said|same|' +
  String.raw`subsequent|combined|closing|insider?|quarterly update|monthly update|progress|pre-listing|spin-off|Rule \d\.\d`

const meeting = String.raw`(?:(?:the )?(?:20\d\d )?(?:(?:first|second|third|fourth|annual|extraordinary|special|class|court|general|board|(?:H|A|Domestic) Share(?:holders?[’']?)?|shareholders[’']?|adjourned)[ \n]){0,5}(?:meetings?|AGM|EGM|SGM)|(?:the )?(?:20\d\d )?(?:(?:first|second|third|fourth) )?(?:AGM|EGM|SGM))`

/**
 * What is an announcement only where words of dating follow, or of issuing stand before it: "the profit warning (of the Company) dated", "issued
 * a positive profit alert".
 */
const alert =
  '(?:profit (?:alerts?|warnings?)|(?:business|trading|operations?|operational|quarterly|monthly|corporate|progress) updates?)'
const alertDated = String.raw`(?=(?: \([^()\n]{1,60}\))?(?: (?:of|by|made by|issued by|published by) [^.;,\n]{3,70}?)?(?:,? (?:both|each|all|jointly|respectively))* (?:dated|published on|issued on|made on|released on) )`
const alertIssued = String.raw`(?<=\b(?:issued|published|released|made) (?:(?:an?|the|its|another) )?(?:(?:further|positive|supplemental|second|voluntary|profit) ){0,3})`

const heads =
  'announcements?|circulars?|prospectus(?:es)?|listing documents?|composite (?:offer and response )?documents?|composite offer documents?|' +
  '(?:scheme|offer|response) documents?|offering (?:memorandum|circular)|annual reports?|interim reports?|half[ -]year(?:ly)? reports?|(?:first |third )?quarterly reports?|' +
  String.raw`(?:poll|annual|interim|quarterly|final) results(?= of the (?:Company|Bank|Group)(?: for [^.;\n]{8,60})? dated)|` +
  `${alert}${alertDated}|${alertIssued}${alert}(?= (?:on|dated) )|` +
  'next day disclosure returns?|monthly returns?|environmental, social and governance reports?|ESG reports?|sustainability reports?|' +
  String.raw`formal notice|notices?(?: \([^()]{1,40}\))? (?:of|convening) ${meeting}|(?:AGM|EGM|SGM) notices?|notices? of (?:listing|redemption)|` +
  String.raw`notices?(?=(?: of the Company)? dated [^.;\n]{6,40} (?:of|convening) ${meeting})|` +
  'notices?(?= of which (?:is |was |were )?dated )|' +
  String.raw`(?<=(?:convened by|set out in|contained in) (?:the|a) )notices?(?= (?:of the Company )?dated)|(?<=\b(?:original|supplemental|revised) )notices?(?= (?:of the Company )?dated)`

/** Pattern source for the words that name a filing: modifiers and head, without article. Used without regard to case. */
export const enNoun = String.raw`(?:(?:${modifiers})[ \n-]){0,6}(?:${heads})(?![A-Za-z]| Documents)`

/** Things that are dated or made but are no filings; a date after one of them is its own. */
export const enInstrument =
  /\b(?:agreements?|letters?|deeds?|contracts?|memorand(?:um|a)|MOU|resolutions? (?:passed|dated)|orders?|judge?ments?|certificates?|undertakings?|indentures?|leases?|licen[cs]es?|proposals?|confirmations?|statements?|opinions?|writ|petition|summons|minutes|valuation reports?|meeting (?:was |to be )?held|held)\b/i

const kinds: readonly (readonly [RegExp, FilingKind])[] = [
  [/announcement|results$|alerts?$|warnings?$|updates?$/i, 'announcement'],
  [/offering (?:circular|memorandum)|prospectus|listing document/i, 'prospectus'],
  [/circular/i, 'circular'],
  [/notice/i, 'notice'],
  [/annual report/i, 'annual report'],
  [/(?:interim|half[ -]year(?:ly)?) report/i, 'interim report'],
  [/quarterly report/i, 'quarterly report'],
  [/report/i, 'report'],
]

/** The kind of filing that a noun names. */
export const enFilingKind = (noun: string): FilingKind =>
  kinds.find(([pattern]) => pattern.test(noun))?.[1] ?? 'other'

const nouns = new RegExp(String.raw`(?<![A-Za-z])${enNoun}`, 'iy')
/** Words of which every noun holds one, and all that it may begin with. */
const headWordList =
  'announcement circular prospectus document memorandum notice report return results alert warning update agm egm sgm'.split(
    ' ',
  )
const headWords = anchors(headWordList)
const openings = anchors([
  ...modifiers.split('|').flatMap(literalStarts),
  ...'announcement circular prospectus listing composite scheme offer response offering annual interim half first third quarterly next monthly trading operation corporate environmental esg sustainability formal notice agm egm sgm'.split(
    ' ',
  ),
])
const anyHeadWord = new RegExp(headWordList.join('|'), 'i')
const anyNoun = new RegExp(enNoun, 'i')
/** The first noun within words; most words are told to have none by a pattern of a few letters before that of all nouns, which begins in a hundred ways. */
export const firstNounIn = (words: string): RegExpExecArray | null =>
  anyHeadWord.test(words) ? anyNoun.exec(words) : null

/** How far behind its beginning a noun's head may be. */
const reach = 110

/** Words of a text and where they stand. */
export interface NounMatch {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The nouns of a text that name filings, in order, from the first modifier to the head. */
export function* enNounsIn(text: string): Generator<NounMatch> {
  const isNearHead = nearTo(headWords.in(text), reach)
  const places = openings.in(text).filter(isNearHead)
  for (const { index, 0: words } of matchesAt(nouns, text, places))
    yield { words, start: index, end: index + words.length }
}
