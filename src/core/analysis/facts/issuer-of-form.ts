import { namesOf, nobody, type Issuer } from './issuer'

const label =
  /(?:Name of (?:listed )?(?:[Ii]ssuer|[Ss]cheme)|發行人名稱|发行人名称|公司名稱|公司名称|上市發行人名稱|上市发行人名称)(?: \([^()\n]{1,40}\))?(?: ?Date Submitted(?=\n))? ?[:︰]? ?\n?(?:\|\n)? ?([^\n]{2,120})/u

/** The name alone where the next box of the form stands on its line: "Date Submitted Foo Limited 05/08/2019". */
const ownValue =
  /^ ?(?:Date Submitted ?)?(?:股票 ?(?=\p{sc=Han})|Equity issuer )?(?<own>.*?)(?= ?(?:\("[^"()]+"\))? ?(?:Date Submitted|(?:[狀状][態态]|呈交日期|提交日期|Status) ?:|\d{1,2}[/ ](?:\d|\p{Lu})|$))/u

/** The name beside "Name of Issuer:" on one of the exchange's forms. */
export function issuerOfForm(text: string): Issuer {
  const m = label.exec(text.slice(0, 3000))
  const value = ownValue.exec(m?.[1] ?? '')?.groups?.['own']?.trim() ?? ''
  if (!m || !value) return nobody
  const start = m.index + m[0].lastIndexOf(value)
  return namesOf({ text: value, start, end: start + value.length }) ?? nobody
}
