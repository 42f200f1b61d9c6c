import { weekdayPattern } from '../dates/month-names'
import { enInstrument, firstNounIn } from './en-nouns'

const day = String.raw`(?:${weekdayPattern},? )?`
const done =
  '(?:published|issued|made|released|posted|despatched|dispatched|announced|disclosed|uploaded|distributed|circulated|filed)'

/** The comma of a company's form, "Quay.com, Inc.", where another ends what may stand there. */
const formComma = /,(?= (?:Inc|Ltd|Limited|LLC|L\.P|LP|S\.A|N\.V))/g

// How the words between a noun and its date end: "… dated ", "… both dated ", "… published by X on ", " of ", " on ".
const endings = [
  new RegExp(
    String.raw`(?:^|[ \n,(])(?:(?:both|each|all|respectively) )?dated(?: (?:as of|on|the|respectively|both))?(?:,? (?:inter alia|among others),)?[ \n]?${day}$`,
    'i',
  ),
  new RegExp(
    String.raw`[ \n]${done}(?: on (?:the )?(?:[\w’']+ ){0,3}websites?(?: of [^,;]{1,60}?)?| after (?:trading hours|the close of (?:trading|business))| (?:jointly )?(?:by|to|on the websites?|in|at|through|via)[ \n][^,;]{1,100}?(?:, [A-Z][^,;]{1,60}?){0,3}(?:,? and [^,;]{1,60}?)?)?(?:,? on)[ \n]${day}$`,
  ),
  new RegExp(
    String.raw`^(?: (?:of|by|made by) (?:(?:the|our) (?:Company|Bank|Group)|[^,;\n]{2,90}? (?:Limited|Ltd\.?|Inc\.?|plc|Corporation|Company|Bank|Group)))?(?: to (?:the |its |our )?shareholders)?(?: for the (?:[\w-]+ ){0,3}(?:year|months|period|quarter) ended \w+ \w+,? \d{4})? (?:of|on)[ \n]${day}$`,
    'i',
  ),
  new RegExp(
    String.raw`(?:^|[ \n])(?:(?:on|dated) (?:(?:the|their) )?respective dates? (?:of|being) |(?:^ (?:of|(?:(?:made|issued|published) )?by the Company)|^)[ \n]?yesterday(?:, | \())${day}$`,
  ),
  /(?:^|[ \n])dated ?:?-?[ \n]?\((?:i|a|1)\) (?:on )?$/,
]
/** What all of these end in, told first: most words before a date are of something else. */
const mayEnd =
  /(?:dated|ively|both|o[fn]|the|day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|being|[,):]|y \()[ \n]{0,2}$/i
const longestEnd = 8
/** A line that opens a sentence of its own, behind a heading that names a filing. */
const newSentence =
  /\n(?:References? (?:is|are|were) |We refer |Further to |Capitali[sz]ed terms|Unless |As (?:disclosed|stated|set out|mentioned|announced)|On \d|Pursuant to |This (?:joint )?(?:announcement|circular|notice)|The (?:Board|Company|board|Directors) )/
const sentenceEnd =
  /(?<!\b(?:Co|Ltd|Inc|Pte|Pty|Sdn|Bhd|No|Mr|Ms|Mrs|Dr|Corp|St|Messrs|[A-Z]))\.[ \n]+[A-Z("“]/
/** What a filing is called by its own title. */
const title = / (?:(?:en)?titled|headed) (?:as )?(?:["“][^"”\n]{1,200}["”]|['‘]{1,2}[^'’\n]{1,200}['’]{1,2})/g
/** What some announcements are called by. */
const ofResolutions = /^ (?:on|of)(?: the)?(?: [a-z]+){0,2} resolutions passed at(?= )/i
/** How offices number their papers: "Circular Caishui [2016] No. 36". */
const ofOffice = /\[(?:19|20)\d\d\]/
const future =
  /\b(?:to|will|shall|should) be\b|\bare (?:also )?(?:published|posted|available)\b|\b(?:before|until|later than|prior to)\b[^;]{0,40}$/

/**
 * Whether a date belongs to the filing noun before it, given the words between the two ("of the Company dated "): it does where they end
 * with words of dating and name no other thing that the date could belong to.
 */
export function isAttached(between: string): boolean {
  if (!mayEnd.test(between.slice(-longestEnd)) || newSentence.test(between)) return false
  const untitled = /titled|headed/.test(between) ? between.replace(title, '') : between
  const plain = untitled.replace(ofResolutions, ' ').replace(/[ \n]?\([^()]{3,}\)/g, '')
  const bare = plain.includes(', ') ? plain.replace(formComma, '') : plain
  const ending = endings.find((pattern) => pattern.test(bare))
  if (!ending || bare.includes(';')) return false
  const rest = bare.replace(ending, '')
  if (rest.includes('[') && ofOffice.test(rest)) return false
  return (
    !enInstrument.test(rest) && firstNounIn(rest) === null && !sentenceEnd.test(bare) && !future.test(bare)
  )
}
