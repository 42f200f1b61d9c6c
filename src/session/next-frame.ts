import { nextTask } from './in-slices'

/** How long a frame is waited for, in ms: windows behind others have none. */
const mostWait = 100

/** Resolves once the browser has shown a frame with what was begun to be painted before; soon, too, where nobody looks at the page. */
export async function nextFrame(view: Window & typeof globalThis): Promise<void> {
  if (view.document.visibilityState === 'hidden') return
  // painting has a turn of its own
  await nextTask()
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, mostWait)
    view.requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
  await nextTask()
}
