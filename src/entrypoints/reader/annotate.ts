import { readTextDirectives } from '../../core/annotation/text-directive'
import type { Platform } from '../../platform/platform'
import type { LinkedWords } from '../../session/linked-words'
import { platformPorts } from '../../session/platform-ports'
import { startSession, type Session } from '../../session/session'
import type { SessionPorts } from '../../session/session-ports'
import { showJump } from '../../session/show-jump'
import type { TextCoverage } from '../../sources/pdf/text-coverage'
import type { Translate } from '../../ui/texts'
import { analyseByWorker } from './analyse-by-worker'
import { pdfFeed } from './pdf-feed'
import type { Opened, Subject } from './subject'
import type { Viewer } from './viewer'

interface AnnotateOptions {
  readonly platform: Platform
  readonly view: Window & typeof globalThis
  readonly viewer: Viewer
  readonly translate: Translate
  readonly onCoverage: (coverage: TextCoverage) => void
  readonly report: (error: unknown) => void
}

/** Starts a session over a document on show, the very same as over an HTML filing; it ends with the document. */
export async function annotate(opened: Opened, options: AnnotateOptions): Promise<Session> {
  const { platform, view, viewer, translate, onCoverage, report } = options
  const { document: pdf, subject, signal } = opened
  const filing = await identityOf(opened)
  signal.throwIfAborted()
  const session = startSession({
    view,
    feed: pdfFeed({ view, pdf, viewer: viewer.pdf, eventBus: viewer.bus, onCoverage, onError: report }),
    analyse: analyseByWorker(signal),
    filing,
    isKnownFiling: true,
    ports: portsFor(platform, subject),
    ...(subject.kind === 'filing' && { words: wordsOf(subject) }),
    translate,
    signal,
    now: () => Date.now(),
    onPainted: () => view.performance.mark('antecedent-painted'),
  })
  showJump(platform, session).catch(report)
  return session
}

/** Which filing it is: by its address, or a file of the reader's own by its bytes, wherever it lies and whatever it is called. */
async function identityOf({ document: pdf, subject }: Opened): Promise<{ id: string; url: string }> {
  if (subject.kind === 'filing') return subject.filing
  const digest = await crypto.subtle.digest('SHA-256', (await pdf.getData()) as Uint8Array<ArrayBuffer>)
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { id: `/file/${hex}`, url: `file:${subject.name}` }
}

/** A file of the reader's own has no address that it could be opened at again: its notes are kept, it is in no list of filings. */
function portsFor(platform: Platform, subject: Subject): SessionPorts {
  const ports = platformPorts(platform)
  if (subject.kind === 'filing') return ports
  return { ...ports, filings: { ...ports.filings, merge: () => Promise.resolve() } }
}

/** The words that a filing's address asks for. */
function wordsOf({ words, fragment }: Extract<Subject, { kind: 'filing' }>): LinkedWords {
  const page = Number(/(?:^|&)page=(\d{1,5})(?:&|$)/.exec(fragment)?.[1])
  return { directives: readTextDirectives(words), page: page > 0 ? page : null }
}
