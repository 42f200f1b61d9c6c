/** Behind a day: 截至…(星期一)下午四時正. */
const atHour = /^ ?(?:\(?星期[一二三四五六日]\)?)?(?:[上下中]午|[營营][業业][時时][间間][结結]束)/
/** Behind a day that is called the latest practicable date. */
const latestDay =
  /^,? ?\(?(?:being|即)? ?(?:the )?[“"‘'「]{0,2}(?:latest practicable|最[後后][實实][際际]可行)/i

/**
 * Whether the words around a day speak of the day of the filing, "as at 5 December 2022", and not of a period's end: accounts are drawn up to
 * the end of a month, and open on its first.
 */
export const isNow = (lead: string, day: number, rest: string): boolean =>
  (day < 28 && (/\bas (?:at|of)(?: \w+day,)? $/i.test(lead) || atHour.test(rest))) ||
  (day === 1 && /\bat $/i.test(lead)) ||
  latestDay.test(rest)
