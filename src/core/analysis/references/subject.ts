import { withoutDefinitions } from '../entities/definitions'

const subjects =
  /^(?:,? respectively)?[ ,]{0,2}(?<words>(?:(?:in relation to|in respect of|regarding|relating to|in connection with|concerning|about|with respect to|pursuant to which|announcing|disclosing|setting out|containing)(?:,? ?(?:among(?:st)? other(?:s| things| matters)|inter alia),?)?[ \n]|,?(?:內容有關|内容有关|內容關於|内容关于|有關|有关|關於|关于))[^。;\n]{3,240})/

/** Another filing that is cited behind: "and the circular of the Company dated", 以及日期為. */
const another =
  /,? and (?:to )?(?:the|its|an?) (?:[\w-]+ ){0,4}(?:announcements?|circulars?|prospectus|notices?|reports?|documents?)(?: of [^,;]{1,100}?)? dated [^]*$|[,、]?以?及(?:本公司)?(?:[於于][^,。]{4,20}(?:刊[發发登]|[發发][佈布表])|日期(?:均|分別|分别)?[為为]|[〇零一二三四五六七八九\d]{4}年(?:年[報报]|中期|年度)).*$/

/** What the words right at `at` say that a filing was about, in at most 200 characters; null where they don't say. */
export function subjectAt(text: string, at: number): string | null {
  const words = subjects.exec(text.slice(at, at + 260))?.groups?.['words']
  if (!words) return null
  const sentence = /^.*?(?=\.(?:[ \n][A-Z]|$))/.exec(words)?.[0] ?? words
  const clause = withoutDefinitions(sentence.replace(another, '')).replace(/^,/, '').trim()
  return clause.length <= 200 ? clause : clause.slice(0, 200).replace(/ [^ ]*$/, '')
}
