const subjects =
  /^[ ,]{0,2}(?<words>(?:(?:in relation to|in respect of|regarding|relating to|in connection with|concerning|about|with respect to|pursuant to which)[ \n]|,?(?:內容有關|内容有关|內容關於|内容关于|有關|有关|關於|关于))[^。;\n]{3,240})/

/** What the words right at `at` say that a filing was about, in at most 200 characters; null where they don't say. */
export function subjectAt(text: string, at: number): string | null {
  const words = subjects.exec(text.slice(at, at + 260))?.groups?.['words']
  if (!words) return null
  const sentence = /^.*?(?=\.(?:[ \n][A-Z]|$))/.exec(words)?.[0] ?? words
  const clause = sentence.replace(/^,/, '').trim()
  return clause.length <= 200 ? clause : clause.slice(0, 200).replace(/ [^ ]*$/, '')
}
