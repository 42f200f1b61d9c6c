import type { ReadonlySignal } from '@preact/signals'
import { handlePageCalls } from '../../messages/page-calls'
import type { PageState } from '../../messages/protocol'
import type { Platform } from '../../platform/platform'
import { pageState } from '../../session/page-state'
import type { Session } from '../../session/session'
import type { Phase } from './state'

const statuses: Readonly<Record<Phase['kind'], PageState['status']>> = {
  start: 'empty',
  opening: 'reading',
  locked: 'reading',
  open: 'reading',
  failed: 'failed',
}

/** Answers the popup and the background as a page does, for the document that is on show. */
export function answerCalls(
  platform: Platform,
  phase: ReadonlySignal<Phase>,
  session: ReadonlySignal<Session | null>,
): void {
  const stateNow = (): PageState => {
    const state = pageState('filing', session.value)
    return session.value ? state : { ...state, status: statuses[phase.value.kind] }
  }
  handlePageCalls(
    platform,
    {
      'page.state': async () => stateNow(),
      'page.annotate': async () => stateNow(),
      async 'page.togglePanel'() {
        session.value?.actions.togglePanel()
        return stateNow()
      },
      async 'page.show'(jump) {
        session.value?.actions.show(jump)
        return stateNow()
      },
    },
    new AbortController().signal,
  )
}
