import { Plus } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { IconButton } from '../components/IconButton'
import { parseStockCode } from '../models/stock-code'
import type { TextKey } from '../texts'
import { useTexts } from '../texts-context'

interface AddStockProps {
  /** The codes that are on the list already. */
  readonly codes: readonly string[]
  readonly onAdd: (code: string) => void
}

/** Adds a stock by its code. */
export function AddStock({ codes, onAdd }: AddStockProps) {
  const t = useTexts()
  const [text, setText] = useState('')
  const [said, setSaid] = useState<{ key: TextKey; code: string } | null>(null)
  const box = useRef<HTMLInputElement>(null)
  const isAdded = said?.key === 'watchAdded'
  const add = (): void => {
    box.current?.focus()
    const code = parseStockCode(text)
    if (!code) return setSaid({ key: 'watchInvalid', code: '' })
    if (codes.includes(code)) return setSaid({ key: 'watchAlready', code })
    setText('')
    setSaid({ key: 'watchAdded', code })
    onAdd(code)
  }
  return (
    <form
      class="add-stock"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <div class="add-field">
        <input
          ref={box}
          class="add-box figures"
          inputMode="numeric"
          autocomplete="off"
          maxLength={40}
          aria-label={t('watchAddLabel')}
          aria-invalid={said !== null && !isAdded}
          aria-describedby="add-said"
          placeholder={t('watchAddPlaceholder')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setSaid(null)
          }}
        />
        <IconButton icon={Plus} label={t('watchAdd')} onClick={add} />
      </div>
      <p id="add-said" class={isAdded ? 'faint' : 'bad'} role="status">
        {said && t(said.key, said.code)}
      </p>
    </form>
  )
}
