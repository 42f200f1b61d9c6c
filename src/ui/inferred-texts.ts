/** What of a mention its own words leave out, as its card says it; a part of `texts`. */
export const inferredTexts = {
  inferredYear: 'year taken from the date beside it',
  inferredMonth: 'month and year taken from the date beside it',
  inferredDay: 'day and month taken from the date beside it',
  inferredPeriodYear: 'year taken from the period beside it',
  inferredPeriodLength: 'length taken from the period beside it',
  inferredLastDay: 'last day taken from the words beside it',
  inferredDate: 'date completed from the words beside it',
  inferredPeriod: 'period completed from the words beside it',
  inferredOwn: 'no issuer is named here: read as this issuer’s own',
  inferredIssuer: 'issuer told by its short name or term',
  inferredFilings: 'what the term stands for is taken from its definition',
  inferredKind: 'told by other words of the text, not by the name itself',
  inferredName: 'full name taken from another place in the text',
  inferredRole: 'office taken from the list it stands in',
  inferredCurrency: 'currency not named: that of the amount beside it, or Hong Kong dollars',
  inferredScale: 'unit taken from the amount beside it',
} as const
