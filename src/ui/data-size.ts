import type { Translate } from './texts'

/** "3.4 MB", "120 kB". */
export function dataSize(t: Translate, bytes: number): string {
  const isLarge = bytes >= 1_000_000
  return new Intl.NumberFormat(t('locale'), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? 1_000_000 : 1_000))
}
