import { expect, test } from 'vitest'
import { weekdayOf } from '../../../src/core/calendar/weekday'

test.each([
  [2025, 8, 11, 1],
  [2025, 7, 31, 4],
  [2000, 2, 29, 2],
  [1999, 12, 31, 5],
  [2024, 3, 1, 5],
])('%i-%i-%i is day %i of its week', (year, month, day, weekday) => {
  expect(weekdayOf({ year, month, day })).toBe(weekday)
})
