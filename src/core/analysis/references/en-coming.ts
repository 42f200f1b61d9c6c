const verb = '(?:despatch|dispatch|publish|post|issue|send|release|finali[sz]e|complete|prepare)'
const noun = '(?:publication|despatch|dispatch|finali[sz]ation|issue|release|preparation)'
const whose = '(?:the|its|our|their)'

// "delay in despatch of the", "to publish its", "the Directors present their", not "since the publication of the"
const sending = new RegExp(
  String.raw`(?<!\b(?:since|after|following|upon|date of|on)(?: the)? )\b(?:${noun}(?: and ${noun})? of|${verb}(?:ing)?(?: and ${verb}(?:ing)?)?) ${whose}[ \n](?:(?:[\w-]+ ){1,5}results(?: announcement)? and (?:${whose} )?)?$`,
  'i',
)
const resultsAnd = String.raw`(?:the |its )?(?:[\w-]+ ){1,5}results(?: announcement)?(?: for the (?:year|period|\w+ months) ended [\w ]{8,20})? and (?:the |its )?`
// "delay in publication of", "delay in the despatch of the annual results for the year ended D and the"
const delayed = new RegExp(
  String.raw`\bdelay(?:ed)? in (?:the )?${noun}(?: and ${noun})? of (?:${resultsAnd})?$`,
  'i',
)
const presenting =
  /\bpresent(?:s|ing)?(?: to [^.;,]{1,30})?(?: herewith)? (?:the|our|its|their)[ \n](?:\w+ )?$/i
// "(the annual report) of the Company (the …) will be", "… to be despatched", "(the annual report for the year ended D) on or before D2"
const soon =
  /^(?: of the (?:Company|Bank|Group))?(?: ?\([^()]*\))?,? (?:(?:which )?(?:will|shall|is expected|are expected|is to|to be)\b|on or (?:around|about|before) )/
const opening = /(?:^|[.;:\n] ?)(?:the|our|its) $/i
const willBe =
  /^[^.;]{0,240}?\b(?:will|shall|to) be (?:[a-z]+ly )?(?:despatched|dispatched|published|posted|sent|issued|available|uploaded|made available)\b/

/** What was to be published and is not: "… have not been published". */
const notYet =
  /^[^.;\n]{0,200}\b(?:has|have|had) (?:still |yet )?(?:not (?:yet )?been|yet to be) (?:published|despatched|dispatched|issued|released|finali[sz]ed)\b/

/**
 * Whether the document named by the words [start, end) is one that is still to be sent, or the very one that presents itself there.
 */
export function isComing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 130), start)
  const after = text.slice(end, end + 300)
  return (
    soon.test(after) ||
    notYet.test(after) ||
    sending.test(before) ||
    delayed.test(before) ||
    presenting.test(before) ||
    (opening.test(before) && willBe.test(after))
  )
}
