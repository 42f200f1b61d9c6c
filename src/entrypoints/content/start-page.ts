import { keepForcedColours } from '../../highlight/forced-colours'
import { pageKind, probePage } from '../../hkexnews/page-kind'
import { handlePageCalls } from '../../messages/page-calls'
import type { PageCalls, PageState } from '../../messages/protocol'
import { LeftBehindError } from '../../messages/send'
import type { Platform } from '../../platform/platform'
import { analyseInSlices } from '../../session/analyse'
import { fingerprintOfText } from '../../session/fingerprint-of'
import { pageState } from '../../session/page-state'
import { platformPorts } from '../../session/platform-ports'
import { startSession, type Session } from '../../session/session'
import type { IndexSession } from '../../session/index-session'
import { showJump } from '../../session/show-jump'
import { filingIdentity } from './filing-identity'
import { htmlFeed } from './html-feed'
import { keptTexts } from './kept-texts'
import { rememberRows } from './remember-rows'
import { startIndex } from './start-index'
import { untilRead, whenAnnotated } from './until-read'
import { watchForUpdate } from './watch-for-update'

/** Looks at a page and does what its kind asks for: annotates a filing, remembers a result list, waits to be asked on any other. */
export function startPage(platform: Platform, view: Window & typeof globalThis): void {
  const { document, location } = view
  const kind = isErrorPage(view) ? 'other' : pageKind(location.href, probePage(document, location.href))
  const isTop = view === view.top
  const isFrameset = document.body?.localName === 'frameset'
  if ((!isTop && kind !== 'filing') || isFrameset || !document.body) return
  const page = new AbortController()
  const ports = platformPorts(platform)
  const report = (error: unknown): void => console.error('Antecedent:', error)
  let session: Session | null = null
  let index: IndexSession | null = null

  function annotate(isKnownFiling: boolean): Session {
    const filing = filingIdentity(location.href)
    if (isKnownFiling) keepForcedColours(document, page.signal)
    const started = startSession({
      view,
      feed: htmlFeed(view, report),
      analyse: analyseInSlices(),
      filing,
      isKnownFiling,
      pages: null,
      fingerprint: ({ document: { text } }) => fingerprintOfText(text),
      ports,
      translate: keptTexts(platform),
      signal: page.signal,
      now: () => Date.now(),
      onPainted: () => view.performance.mark('antecedent-painted'),
    })
    void showJump(platform, started)
    watchForUpdate(platform, view, page.signal, () => (started.state.fault.value = new LeftBehindError()))
    return started
  }

  const stateNow = (): PageState => pageState(kind, session)
  const calls: PageCalls = {
    'page.state': async () => stateNow(),
    async 'page.annotate'() {
      session ??= annotate(false)
      await untilRead(session, page.signal)
      const state = stateNow()
      if (state.status !== 'annotated') session = null
      return state
    },
    async 'page.togglePanel'() {
      if (session) session.actions.togglePanel()
      else index?.togglePanel()
      return stateNow()
    },
    async 'page.show'(jump) {
      session?.actions.show(jump)
      return stateNow()
    },
  }
  const answer = (): void => handlePageCalls(platform, calls, page.signal)
  if (isTop) answer()
  view.performance.mark('antecedent-start')
  if (kind === 'filing') session = annotate(true)
  if (kind === 'multi-file index' && isTop) index = startIndex(platform, view, ports, page.signal)
  // Of a tab's frames the first to answer is heard: none that has nothing to show speaks up.
  if (!isTop && session) void whenAnnotated(session, page.signal).then(answer)
  if (kind === 'result list' || kind === 'home')
    rememberRows(view, ports.filings, { signal: page.signal, onError: report })
}

/** Whether the site answered with an error: its words about that stand where a filing was looked for. */
function isErrorPage({ performance }: Window): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return visit !== undefined && visit.responseStatus >= 400
}
