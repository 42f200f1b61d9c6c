import { Plus } from 'lucide'
import { useState } from 'preact/hooks'
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
  const [problem, setProblem] = useState<{ key: TextKey; code: string } | null>(null)
  const add = (): void => {
    const code = parseStockCode(text)
    if (!code) return setProblem({ key: 'watchInvalid', code: '' })
    if (codes.includes(code)) return setProblem({ key: 'watchAlready', code })
    setText('')
    setProblem(null)
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
          class="add-box figures"
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          aria-label={t('watchAddLabel')}
          aria-invalid={problem !== null}
          aria-describedby="add-problem"
          placeholder={t('watchAddPlaceholder')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setProblem(null)
          }}
        />
        <IconButton icon={Plus} label={t('watchAdd')} onClick={add} />
      </div>
      <p id="add-problem" class="bad" role="status">
        {problem && t(problem.key, problem.code)}
      </p>
    </form>
  )
}
