import { useTexts } from '../texts-context'
import type { TextKey } from '../texts'

/** Ways to fit a page, as pdf.js calls them. */
export const fits = {
  auto: 'readerFitAuto',
  'page-width': 'readerFitWidth',
  'page-fit': 'readerFitPage',
  'page-actual': 'readerActualSize',
} as const satisfies Record<string, TextKey>

export type FitName = keyof typeof fits

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4]

interface ZoomSelectProps {
  /** 1 is the size on paper. */
  readonly scale: number
  readonly fit: FitName | null
  /** Called with a way to fit or with a scale ("1.5"). */
  readonly onZoom: (value: string) => void
}

/** How large the pages are shown. */
export function ZoomSelect({ scale, fit, onZoom }: ZoomSelectProps) {
  const t = useTexts()
  const percent = (value: number): string =>
    new Intl.NumberFormat(t('locale'), { style: 'percent' }).format(value)
  const isStep = fit === null && steps.includes(scale)
  return (
    <select
      class="zoom yields-2"
      aria-label={t('readerZoom')}
      title={t('readerZoom')}
      value={fit ?? String(isStep ? scale : 'own')}
      onChange={(event) => onZoom(event.currentTarget.value)}
    >
      {fit === null && !isStep && <option value="own">{percent(scale)}</option>}
      {Object.entries(fits).map(([value, text]) => (
        <option key={value} value={value}>
          {fit === value ? `${t(text)} · ${percent(scale)}` : t(text)}
        </option>
      ))}
      {steps.map((step) => (
        <option key={step} value={String(step)}>
          {percent(step)}
        </option>
      ))}
    </select>
  )
}
