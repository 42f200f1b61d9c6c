import type { Translate } from './texts'

const units = [
  { unit: 'megabyte', bytes: 1_000_000, digits: 1 },
  { unit: 'kilobyte', bytes: 1_000, digits: 0 },
  { unit: 'byte', bytes: 1, digits: 0 },
] as const

/** "3.4 MB", "120 kB", "2 byte". */
export function dataSize(t: Translate, size: number): string {
  const { unit, bytes, digits } = units.find((one) => size >= one.bytes) ?? units[2]
  return new Intl.NumberFormat(t('locale'), {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  }).format(size / bytes)
}
