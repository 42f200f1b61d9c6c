import { wordStarts } from './word-starts'

/*
 * A hyphen at a line's end is a compound's own far more often than a break in a word: hardly any filing is hyphenated, and every one has
 * "non-" / "executive". So it is a break only where the words say so:
 *
 *     Octo-      ber 2020       the letters on both sides begin a word that filings use
 *     Corpora-   tion           what follows is no word but a word's end
 *     non-       executive      neither: the hyphen stays, and no space comes behind it
 *     Jean-      Pierre         nor do words with a capital, or figures, go on from one line to the next
 */

/** What stands behind a hyphen of three words ("lead-in", "time-to-market", "mark-up"), and begins no end of a word. */
const smallWords = new Set(
  'a an and any as at by down for free in less like made of off on or out over the to under up ward wise with'.split(
    ' ',
  ),
)

/** Ends of words which are no words, behind the consonants that they may begin with. */
const wordEnd = new RegExp(
  `^[b-df-hj-np-tv-z]{0,2}(?:${[
    '(?:[eo]r)?[aiu]?[st]ion(?:s|al|ally|ed|ing)?',
    '[aiu]?tiv(?:es?|ely)|[ts]?iv(?:es?|ely)',
    'ments?|mental|ness(?:es)?|ity|iti?es|tee',
    '[ai]b(?:les?|ly|ility|ilities)',
    '[ae]n(?:ces?|cy|cies|ts?)',
    'a(?:ry|ries|rily|ges?|ls?|lly)|[ts]?or(?:s|y|ies)?|[ai]?tures?|sures?',
    '[ct]ial(?:ly)?|ical(?:ly)?|ual(?:ly)?|i?ous(?:ly)?',
    'i[sz](?:ation|ing|ed|es?)',
    'ties|vely|rely|cates?|nized|nised|dures?|ed|ings?|ers?|a?tely|ly|les?|us|en',
  ].join(
    '|',
  )})$|^(?:nology|nologies|ceuticals?|holders?|mately|dated|ration|panies|pany|aries|taries|diary|diaries|pectus|mentary|nance|cipal|trars?)$`,
)

/** Words that look so. */
const words = new Set(
  (
    'action actions option options nation nations national station stations motion motions notion notions mission ' +
    'missions pension pensions tension moment moments stable table cable viable fence hence dance chance glance ' +
    'trance lance pence sense stance cent cents rent rents sent spent tent agent agents went gent grant grants plant ' +
    'plants chant rant pants ant story stories glory diary dairy unity city cities entity entities pity native ' +
    'natives dive drive drives five give gives live lives drive active dual annual trial social nature mature sure ' +
    'for nor door tor or ore oral age page pages stage stages wage wages cage rage all ally pal sale deal bus plus ' +
    'thus red led fed bed bred shed sped fled ring rings king kings sing wing wings thing things spring bring string ' +
    'sting sling her per peer tier over ever ply fly sly dry by ten then when men pen den hen open rise rises wise ' +
    'prise prize prizes size sizes sized rising prized prised free tie tee see ale le table tables style whole while ' +
    'file files tile mile sole role roles rule rules pole'
  ).split(' '),
)

const [lower, upper] = [/^[a-z]+$/, /^[A-Z]+$/]

/** Whether a hyphen between two runs of letters, the first ending a line and the second beginning the next, is a break in one word. */
export function isBroken(first: string, second: string): boolean {
  if (first.length < 2 || second.length < 2) return false
  const capitals = upper.test(first)
  if (capitals ? !upper.test(second) : !lower.test(first.slice(1)) || !lower.test(second)) return false
  const [start, end] = [first.toLowerCase(), second.toLowerCase()]
  const word = start + end
  if (start.length < 6 && (wordStarts.has(word.slice(0, 6)) || wordStarts.has(word))) return true
  return start.length >= 4 && !smallWords.has(end) && !words.has(end) && wordEnd.test(end)
}
