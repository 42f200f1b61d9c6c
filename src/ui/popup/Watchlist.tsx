import { Star } from 'lucide'
import type { WatchedStock } from '../../core/annotation/watched-stock'
import { ExternalLink } from '../components/ExternalLink'
import { IconButton } from '../components/IconButton'
import { EmptyLine } from '../components/Message'
import { useTexts } from '../texts-context'
import { AddStock } from './AddStock'

export interface WatchlistProps {
  /** In the reader's order; null while it is being read. */
  readonly stocks: readonly WatchedStock[] | null
  /** The list of a stock's filings on HKEXnews; null where none can be told. */
  readonly filingsUrl: (stock: WatchedStock) => string | null
  /** Padded to five digits. */
  readonly onAdd: (code: string) => void
  readonly onRemove: (code: string) => void
}

/** The stocks that the reader watches. */
export function Watchlist({ stocks, filingsUrl, onAdd, onRemove }: WatchlistProps) {
  const t = useTexts()
  return (
    <section class="popup-section" aria-labelledby="watchlist">
      <div class="popup-section-head">
        <h2 id="watchlist" class="kicker">
          {t('watchlist')}
        </h2>
        <AddStock codes={(stocks ?? []).map((stock) => stock.code)} onAdd={onAdd} />
      </div>
      {stocks?.length === 0 && <EmptyLine text={t('watchEmpty')} />}
      <ul class="plain stocks">
        {(stocks ?? []).map((stock) => (
          <Stock key={stock.code} stock={stock} url={filingsUrl(stock)} onRemove={onRemove} />
        ))}
      </ul>
    </section>
  )
}

interface StockProps {
  readonly stock: WatchedStock
  readonly url: string | null
  readonly onRemove: (code: string) => void
}

function Stock({ stock: { code, name }, url, onRemove }: StockProps) {
  const t = useTexts()
  const names = [name.en, name.zh].filter((it) => it !== null)
  const shown = names.join(' ') || t('stockCodeLabel', code)
  return (
    <li class="stock">
      <span class="figures code">{code}</span>
      <span class="stock-name">
        {url ? (
          <ExternalLink url={url} quiet>
            {shown}
          </ExternalLink>
        ) : (
          <span class="link-text">{shown}</span>
        )}
      </span>
      <IconButton icon={Star} label={t('unstar', code)} filled onClick={() => onRemove(code)} />
    </li>
  )
}
