/** A range goes up, and its ends are no farther apart than so many times. */
const mostTimes = 100

/**
 * Whether the former end of a range, which has no scale, has that of the latter: 1.2 does of "HK$1.2 to HK$1.5 billion", while "HK$500 to HK$1.5
 * million" begins with five hundred dollars. What may be either is unclear.
 */
export function sharesScale(first: number, last: number): 'yes' | 'no' | 'unclear' {
  if (first < last) return last / first <= mostTimes ? 'yes' : 'unclear'
  return first / last >= mostTimes ? 'no' : 'unclear'
}
