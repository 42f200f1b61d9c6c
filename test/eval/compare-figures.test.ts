import { expect, it } from 'vitest'
import { compareFigures } from './compare-figures'

it('shows gains, losses, what is new and what is gone', () => {
  const before = [
    { figure: 'date F1', value: 0.9 },
    { figure: 'law F1', value: 0.8 },
    { figure: 'old', value: 12 },
    { figure: 'same', value: 1 },
  ]
  const now = [
    { figure: 'date F1', value: 0.95 },
    { figure: 'law F1', value: 0.7 },
    { figure: 'same', value: 1.00001 },
    { figure: 'fresh', value: 443 },
  ]
  expect(compareFigures(before, now).map((line) => line.replace(/\s+/g, ' '))).toEqual([
    'date F1 0.9500 gain: was 0.9000',
    'law F1 0.7000 LOSS: was 0.8000',
    'same 1.0000',
    'fresh 443 new',
    'old gone; was 12',
  ])
})
