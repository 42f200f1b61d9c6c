/** What periods are called. `periodMonths` is for the first so many months of a year. */
export const periodTexts = {
  periodYear: '$1',
  periodH1: 'H1 $1',
  periodH2: 'H2 $1',
  periodQ1: 'Q1 $1',
  periodQ2: 'Q2 $1',
  periodQ3: 'Q3 $1',
  periodQ4: 'Q4 $1',
  periodMonths: 'First $2 months of $1',
  monthsOne: '$1 month',
  monthsMany: '$1 months',
  untilDay: 'to $1',
  fromDayToDay: '$1 to $2',
}
