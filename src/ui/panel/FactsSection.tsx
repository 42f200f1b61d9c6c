import { StarButton } from '../components/StarButton'
import { EmptyLine } from '../components/Message'
import { dateLabel, filingLabel } from '../labels'
import type { PanelModel } from '../models/panel-model'
import { useTexts } from '../texts-context'

interface FactsSectionProps {
  /** The place of incorporation is known while the filing is before the reader, and not kept. */
  readonly model: Pick<PanelModel, 'issuer' | 'codes' | 'kind' | 'date'> &
    Partial<Pick<PanelModel, 'incorporation'>>
  /** Left out where stocks cannot be watched. */
  readonly onStar?: (code: string, watch: boolean) => void
}

/** What the filing says of itself. */
export function FactsSection({ model, onStar }: FactsSectionProps) {
  const t = useTexts()
  const { issuer, incorporation, codes, kind, date } = model
  const names = [issuer.en, issuer.zh].filter((name) => name !== null)
  if (names.length === 0 && codes.length === 0 && !kind && !date) return <EmptyLine text={t('noFacts')} />
  return (
    <dl class="facts">
      {names.length > 0 && (
        <div>
          <dt>{t('factIssuer')}</dt>
          {names.map((name) => (
            <dd key={name} class="strong">
              {name}
            </dd>
          ))}
        </div>
      )}
      {incorporation && (
        <div>
          <dt>{t('factIncorporation')}</dt>
          <dd>{incorporation}</dd>
        </div>
      )}
      {codes.length > 0 && (
        <div>
          <dt>{t('factCodes')}</dt>
          <dd class="codes">
            {codes.map((stock) =>
              onStar ? (
                <StarButton key={stock.code} {...stock} onToggle={onStar} />
              ) : (
                <span key={stock.code} class="figures">
                  {stock.code}
                </span>
              ),
            )}
          </dd>
        </div>
      )}
      {kind && (
        <div>
          <dt>{t('factKind')}</dt>
          <dd>{filingLabel(t, kind)}</dd>
        </div>
      )}
      {date && (
        <div>
          <dt>{t('factDate')}</dt>
          <dd>
            <time dateTime={date}>{dateLabel(t, date, 'long')}</time>
          </dd>
        </div>
      )}
    </dl>
  )
}
