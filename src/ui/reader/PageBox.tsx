import { useRef, useState } from 'preact/hooks'
import { useTexts, written } from '../texts-context'

interface PageBoxProps {
  /** From 1. */
  readonly page: number
  readonly pages: number
  /** The document's own names of its pages, where it has any. */
  readonly labels: readonly string[] | null
  /** Goes to a page by its number or by its own name. */
  readonly onGo: (wanted: string) => void
}

/** Where the reader is, and a way to go elsewhere by number. */
export function PageBox({ page, pages, labels, onGo }: PageBoxProps) {
  const t = useTexts()
  const label = labels?.[page - 1]
  const shown = label || String(page)
  const [typed, setTyped] = useState<string | null>(null)
  const box = useRef<HTMLInputElement>(null)
  const go = (): void => {
    // What stands in the box, not what was drawn last: a fast hand presses Enter before the last letter is drawn.
    const wanted = box.current?.value ?? shown
    if (wanted !== shown) onGo(wanted)
    setTyped(null)
  }
  return (
    <form
      class="page-box"
      onSubmit={(event) => {
        event.preventDefault()
        go()
        box.current?.blur()
      }}
    >
      <input
        ref={box}
        class="figures"
        name="page"
        aria-label={t('readerPage')}
        autocomplete="off"
        inputMode={labels ? 'text' : 'numeric'}
        size={Math.max(3, String(pages).length)}
        maxLength={20}
        value={typed ?? shown}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(null)}
      />
      <span class="figures soft">
        {label && label !== String(page) ? `${page} / ${pages}` : t('readerPageOf', written(t, pages))}
      </span>
    </form>
  )
}
