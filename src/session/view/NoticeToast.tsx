import { Toast } from '../../ui/components/Toast'
import type { SessionState } from '../state'

/** What was just done, with a way to take it back where there is one. */
export function NoticeToast({ notice: shown }: { readonly notice: SessionState['notice'] }) {
  const notice = shown.value
  if (!notice) return null
  const { text, undo } = notice
  const close = (): void => {
    shown.value = null
  }
  const takeBack = (): void => {
    undo?.()
    close()
  }
  return <Toast text={text} onUndo={undo && takeBack} onClose={close} />
}
