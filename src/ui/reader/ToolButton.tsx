import type { IconNode } from 'lucide'
import { Icon } from '../components/Icon'
import { useTexts } from '../texts-context'
import type { TextKey } from '../texts'
import { keyOf, type ReaderCommand } from './shortcuts'

interface ToolButtonProps {
  readonly icon: IconNode
  readonly text: TextKey
  readonly command: ReaderCommand
  readonly run: (command: ReaderCommand) => void
  readonly pressed?: boolean
  readonly disabled?: boolean
  /** How soon it makes room for others in a narrow window: 1 first. It is in the menu then. */
  readonly yields?: 1 | 2
}

/** A button of the toolbar: its tooltip tells its key. */
export function ToolButton({ icon, text, command, run, pressed, disabled, yields }: ToolButtonProps) {
  const t = useTexts()
  const key = keyOf(command)
  return (
    <button
      type="button"
      class={yields ? `icon-button yields-${yields}` : 'icon-button'}
      aria-label={t(text)}
      title={key ? `${t(text)} (${key})` : t(text)}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => run(command)}
    >
      <Icon node={icon} />
    </button>
  )
}
