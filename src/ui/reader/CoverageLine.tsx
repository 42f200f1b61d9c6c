import { ScanText, X } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../components/Icon'
import { IconButton } from '../components/IconButton'
import { useTexts, written } from '../texts-context'
import { pageRanges } from './page-ranges'

export interface Coverage {
  readonly pages: number
  readonly withText: number
  /** Pages without text, from 1. */
  readonly pictures: readonly number[]
  /** Pages whose text is not what they show, from 1. */
  readonly broken: readonly number[]
}

/** Says which pages cannot be read as text; nothing where all can. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }) {
  const t = useTexts()
  const [closed, setClosed] = useState(false)
  const { pages, withText, pictures, broken } = coverage
  if (closed || (pictures.length === 0 && broken.length === 0)) return null
  const lines = [
    withText === 0 && broken.length === 0
      ? t('coverageNone')
      : t('coverageSome', written(t, withText), written(t, pages)),
    withText > 0 && pictures.length > 0 && t('coveragePictures', pageRanges(pictures)),
    broken.length > 0 && t('coverageBroken', pageRanges(broken)),
  ]
  return (
    <div class="coverage" role="status">
      <Icon node={ScanText} />
      <p>{lines.filter(Boolean).join(' ')}</p>
      <IconButton icon={X} label={t('close')} onClick={() => setClosed(true)} />
    </div>
  )
}
