import type { Span } from '../../core/text/span'
import { Folded } from '../components/Folded'
import { Jumper } from '../components/Jumper'
import { EmptyLine } from '../components/Message'
import type { TermModel } from '../models/panel-model'
import { useTexts } from '../texts-context'

interface TermsSectionProps {
  readonly terms: readonly TermModel[]
  readonly reading: boolean
  readonly onJump: (span: Span) => void
}

/** The terms that the filing defines, and what each stands for. */
export function TermsSection({ terms, reading, onJump }: TermsSectionProps) {
  const t = useTexts()
  if (terms.length === 0) return reading ? null : <EmptyLine text={t('noTerms')} />
  return (
    <Folded
      items={terms}
      most={12}
      show={({ id, name, meaning, places }) => (
        <li key={id} class="row">
          <div class="row-text">
            <p class="strong">{name}</p>
            {meaning && <p class="voice soft meaning">{meaning}</p>}
          </div>
          <Jumper places={places} onJump={onJump} />
        </li>
      )}
    />
  )
}
