import { anchors, matchesAt, matchesBefore } from '../anchors'
import type { Recogniser, ReferenceFinding } from '../recogniser'
import { undated } from './citation'
import { enFilingKind } from './en-nouns'
import { zhFilingKind } from './zh-nouns'
import { isHanUnit } from '../../text/unit-traits'
import { evenlySpaced } from '../entities/finding'
import { referencesOf } from './references-of'
import { issuerInferred, nobodyNamed } from './whose'

// "as disclosed in the Prospectus", "Reference is made to the Prospectus and the …", "defined in the 2013 Announcement"; never "this
// prospectus", nor a document that is being made: "set out in the Prospectus to be issued".
const enPaper = String.raw`(?:Prospectus|(?:(?:19|20)\d\d[ \n])?Circular|(?:Composite|Scheme) Document|(?:[A-Z0-9](?:[\w-]|\.\d)*[ \n](?:in |of )?){1,4}Announcements?)(?![\w’'])(?![ \n](?:to be|will be (?!revised|amended|extended|adjusted|changed)|dated|(?:No\.? ?)?\d|of the Company dated|which will))`
const en = new RegExp(
  String.raw`\b(?:(?:disclosed|disclosures?|described|stated|set out|defined|contained|mentioned|given|ascribed|detailed|outlined|used) (?:to them |thereto )?in(?: the ["“][^"“”\n]{3,80}["”] (?:in|of|contained in))?|[Rr]eferences? (?:is|are) (?:also |further )?made to|accordance with|[Pp]lease refer to|(?:[Ss]ections?|paragraphs?)(?: headed [^.;\n]{1,90}?)?(?: of| in)|Appendix (?:[IVX]+|[A-Z\d]) (?:to|of)) ` +
    String.raw`(?:the|its|our)[ \n](?<noun>${enPaper})(?:(?:,(?=[^,.;\n]{4,60}(?:,| and) the)| and|, and) the[ \n](?<other>${enPaper})(?! (?:is|are|was|were|has|had|shall|would)\b))?`,
  'dy',
)
const leads = anchors([
  ...'disclosed disclosure described stated defined contained mentioned given ascribed detailed outlined used reference'.split(
    ' ',
  ),
  'set out',
  'accordance with',
  'please refer',
  'section',
  'paragraph',
  'appendix',
])
const zh =
  /(?:提述|參閱|参阅|參照|参照|誠如|诚如|根據|根据|按照?|見|见|載於|载于|載列於|载列于|披露於|披露于|列於|列于|與|与|如|於|于)(?:本公司)?(?:之|的)?(?<noun>招股章程|售股章程|招股書|招股书|早前公告|先前公告)(?!日期|\(|草擬|草拟|所述日期)/dy
const zhNouns = anchors(['招股章程', '售股章程', '招股書', '招股书', '早前公告', '先前公告'])
/** How far before its noun what leads to it begins. */
const zhReach = 8

/**
 * Filings named by a word that the text takes for known and never dates ("the Prospectus"). What is dated or defined elsewhere in the text
 * is sorted out once the whole of it is read (refine/prior-only).
 */
export const namedOnly: Recogniser = {
  name: 'references/named-only',
  *find(text, found): Generator<ReferenceFinding> {
    const cited = new Set(referencesOf(found).map((f) => f.nounSpan.end))
    const zhPlaces = zhNouns.in(text)
    for (const [matches, kindOf] of [
      [matchesAt(en, text, leads.in(text)), enFilingKind] as const,
      [matchesBefore(zh, text, zhPlaces, { reach: zhReach, opens: isHanUnit }), zhFilingKind] as const,
    ]) {
      for (const { indices } of matches)
        for (const [start, end] of [indices?.groups?.['noun'], indices?.groups?.['other']].flatMap((at) =>
          at ? [at] : [],
        )) {
          if (cited.has(end)) continue
          const noun = text.slice(start, end)
          const span = { start, end }
          yield undated(this.name, span, {
            filing: kindOf(noun),
            noun: evenlySpaced(noun),
            nounSpan: span,
            period: null,
            whose: nobodyNamed,
            alias: null,
            inferred: issuerInferred,
          })
        }
    }
  },
}
