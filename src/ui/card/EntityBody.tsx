import type { Span } from '../../core/text/span'
import { Jumper } from '../components/Jumper'
import { StarButton } from '../components/StarButton'
import { moneyLabel } from '../labels'
import type { EntityCardModel } from '../models/card-model'
import { useTexts } from '../texts-context'
import { InferredLine } from './InferredLine'

interface EntityBodyProps {
  readonly model: EntityCardModel
  readonly onJump: (span: Span) => void
  readonly onStar: (code: string, watch: boolean) => void
}

/** A name in both languages, its role or meaning, and the way to its other places. */
export function EntityBody({ model, onJump, onStar }: EntityBodyProps) {
  const t = useTexts()
  const { kind, name, pair, role, meaning, money, stock, places, at, definition, span } = model
  const isElsewhere = definition !== null && definition.start !== span.start
  return (
    <>
      {!stock && (
        <p class="card-title">{money ? <span class="figures">{moneyLabel(t, money)}</span> : name}</p>
      )}
      {stock && <StarButton {...stock} onToggle={onStar} />}
      {pair && <p class="card-pair">{pair}</p>}
      {role && <p class="soft">{role}</p>}
      {meaning && <p class="voice soft">{meaning}</p>}
      {kind === 'definedTerm' && !meaning && <p class="faint">{t('noMeaning')}</p>}
      <InferredLine model={model} />
      <div class="card-places">
        <Jumper key={`${name}:${at}`} places={places} at={at} onJump={onJump} />
        {isElsewhere && (
          <button type="button" class="link-button" onClick={() => onJump(definition)}>
            {t('goToDefinition')}
          </button>
        )}
      </div>
    </>
  )
}
