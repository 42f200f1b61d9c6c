import { safeParse } from 'valibot'
import { jumpShape } from '../core/annotation/shapes'
import type { Platform } from '../platform/platform'
import { answerOf, callIn, type CallMessage, valueOf } from './envelope'
import type { PageCalls, PageState } from './protocol'

type PageCall = keyof PageCalls

/**
 * Calls the content script in a tab. Null where there is none, or none that takes the call: a page that the extension may not read, or
 * one that was open before the extension came.
 */
export async function callPage<Name extends PageCall>(
  platform: Platform,
  tabId: number,
  call: Name,
  ...args: Parameters<PageCalls[Name]>
): Promise<PageState | null> {
  const message: CallMessage = { to: 'page', call, args }
  let answer: unknown
  try {
    answer = await platform.tabs.sendMessage(tabId, message)
  } catch (error) {
    if (
      error instanceof Error &&
      /could not establish|does not exist|(port|channel) (is )?closed/i.test(error.message)
    )
      return null
    throw error
  }
  const result = valueOf(answer)
  return result ? (result.value as PageState) : null
}

function run(calls: PageCalls, { call, args }: CallMessage): (() => Promise<PageState>) | null {
  switch (call as PageCall) {
    case 'page.state':
      return () => calls['page.state']()
    case 'page.annotate':
      return () => calls['page.annotate']()
    case 'page.togglePanel':
      return () => calls['page.togglePanel']()
    case 'page.show': {
      const jump = safeParse(jumpShape, args[0])
      return jump.success ? () => calls['page.show'](jump.output) : null
    }
    default:
      return null
  }
}

/**
 * Answers the popup and the background in a content script until the signal is aborted. In a tab with frames only the frame that calls
 * this should, or the first of them is heard.
 */
export function handlePageCalls(platform: Platform, calls: PageCalls, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly id?: string | undefined }) => {
    const sent = callIn(message, 'page')
    if (!sent || platform.runtime.id === undefined || sender.id !== platform.runtime.id) return undefined
    const work = run(calls, sent)
    return work ? answerOf(work) : undefined
  }
  signal.throwIfAborted()
  platform.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => platform.runtime.onMessage.removeListener(listener), { once: true })
}
