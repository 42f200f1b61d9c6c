/** How far into a text a form's title stands. */
const reach = 600
const title =
  /[^\n]{0,60}(?:Next Day Disclosure Return|Monthly Return (?:of|for)|翌日披露報表|翌日披露报表|月報表|月报表)[^\n]{0,200}/
const addressee =
  /\bTo ?: ?\n?Hong Kong Exchanges and Clearing Limited|致 ?: ?\n?香港交易及[結结]算所有限公司/

/** Whether a form is sent to the exchange, near its title. */
export const isSentToExchange = (text: string): boolean => addressee.test(text.slice(0, reach))

/** The number of the form in its corner, and what else stands on the line where boxes have run together. */
const number = /^.*?\bFF\d{3}\s*/
const boxes =
  /\s*(?:For the month ended|(?:表格[類类][別别]|公司名[稱称]|呈交日期|提交日期|[狀状][態态]) ?:|Instrument ?:|Name of (?:listed )?[Ii]ssuer|(?<=\)) ?(?:Name|To) ?:)[^]*$/

/** What one of the exchange's forms is called, as a return of share movements; undefined where the text is none. */
export function titleOfForm(text: string): string | undefined {
  const line = title.exec(text.slice(0, reach))?.[0]
  return line?.replace(number, '').replace(boxes, '').trim()
}
