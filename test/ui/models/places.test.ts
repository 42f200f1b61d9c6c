import { expect, it } from 'vitest'
import { placesIn } from '../../../src/ui/models/places'
import { analysis, citing, reference } from '../fixtures'

it.each([
  ['its date, not the noun of several', [citing([0, 1], 0), citing([0], 10), citing([1], 20)], 1, 20],
  ['the noun, where nothing else names it', [citing([0, 1], 0), citing([0], 10)], 1, 0],
  ['its first own place', [citing([1], 5), citing([1], 30)], 1, 5],
  ['nowhere', [citing([0], 5)], 1, null],
])('a filing is best named at %s', (_, mentions, id, start) => {
  const places = placesIn(analysis({ mentions, references: [reference(0), reference(1)] }))
  expect(places.ownOfReference(id)?.start ?? null).toBe(start)
})
