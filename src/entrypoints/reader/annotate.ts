import type { FilingRecord } from '../../core/annotation/filing'
import { ownFileId, type Fingerprint } from '../../core/annotation/fingerprint'
import { readTextDirectives } from '../../core/annotation/text-directive'
import type { Platform } from '../../platform/platform'
import { fingerprintOfBytes } from '../../session/fingerprint-of'
import type { LinkedWords } from '../../session/linked-words'
import { platformPorts } from '../../session/platform-ports'
import { startSession, type Session } from '../../session/session'
import type { SessionPorts } from '../../session/session-ports'
import { showJump } from '../../session/show-jump'
import type { TextCoverage } from '../../sources/pdf/text-coverage'
import type { Translate } from '../../ui/texts'
import { analyseByWorker } from './analyse-by-worker'
import { followSession } from './follow-session'
import { pdfFeed } from './pdf-feed'
import { nameOf, type Opened, type Subject } from './subject'
import type { Viewer } from './viewer'

interface AnnotateOptions {
  readonly platform: Platform
  readonly view: Window & typeof globalThis
  readonly viewer: Viewer
  readonly translate: Translate
  readonly onCoverage: (coverage: TextCoverage) => void
  /** Told of the page (from 0) whose text is waited for, and with null of the end of that. */
  readonly onWait: (page: number | null) => void
  readonly report: (error: unknown) => void
}

/** Starts a session over a document on show, the very same as over an HTML filing; it ends with the document. */
export async function annotate(opened: Opened, options: AnnotateOptions): Promise<Session> {
  const { platform, view, viewer, translate, onCoverage, onWait, report } = options
  const { document: pdf, subject, signal } = opened
  const { filing, ports, fingerprint } = await identify(opened, platform)
  signal.throwIfAborted()
  const { analyse, normalise, readAhead, rest } = analyseByWorker(signal, languageOf(subject))
  const session = startSession({
    view,
    feed: pdfFeed({
      pdf,
      viewer: viewer.pdf,
      eventBus: viewer.bus,
      normalise,
      onCoverage,
      onMore: readAhead,
      onWait,
      onError: report,
    }),
    analyse,
    filing,
    isKnownFiling: true,
    pages: pdf.numPages,
    fingerprint,
    ports,
    ...(subject.kind === 'filing' && { words: wordsOf(subject) }),
    translate,
    signal,
    now: () => Date.now(),
    onPainted: () => view.performance.mark('antecedent-painted'),
  })
  followSession(session, { signal, onAnnotated: rest, view })
  showJump(platform, session).catch(report)
  return session
}

/** Which filing it is, and how it may be remembered. */
interface Identity {
  readonly filing: Pick<FilingRecord, 'id' | 'url'>
  readonly ports: SessionPorts
  readonly fingerprint: () => Promise<Fingerprint | null>
}

/**
 * Tells which filing it is: by its address, whose contents are looked at once all of them have come; a file of the reader's own by its
 * bytes, wherever it lies and whatever it is called: where a filing is known by them it is that filing.
 */
async function identify({ document: pdf, subject }: Opened, platform: Platform): Promise<Identity> {
  const ports = platformPorts(platform)
  const bytes = async () => fingerprintOfBytes((await pdf.getData()) as Uint8Array<ArrayBuffer>)
  if (subject.kind === 'filing') {
    // That not all of it came is told where its progress is.
    const fingerprint = () => pdf.getDownloadInfo().then(bytes, () => null)
    return { filing: subject.filing, ports, fingerprint }
  }
  const contents = await bytes()
  if (!contents) throw new Error('The browser does not hash')
  const known = await ports.relatives.withContents(contents)
  if (known) return { filing: known, ports, fingerprint: () => Promise.resolve(contents) }
  return {
    filing: { id: ownFileId(contents), url: `file:${subject.name}` },
    ports: withoutRecord(ports),
    fingerprint: () => Promise.resolve(null),
  }
}

/** The language that its text will be in, as its name says. */
const languageOf = (subject: Subject): 'en' | 'zh' => (/_c\.pdf$/i.test(nameOf(subject)) ? 'zh' : 'en')

/** The words that a filing's address asks for. */
function wordsOf({ words, fragment }: Extract<Subject, { kind: 'filing' }>): LinkedWords {
  const page = Number(/(?:^|&)page=(\d{1,5})(?:&|$)/.exec(fragment)?.[1])
  return { directives: readTextDirectives(words), page: page > 0 ? page : null }
}

/** A file that no filing is known by has no address that it could be opened at again: its notes are kept, it is in no list of filings. */
const withoutRecord = (ports: SessionPorts): SessionPorts => ({
  ...ports,
  filings: { ...ports.filings, merge: () => Promise.resolve() },
  relatives: { ...ports.relatives, keepReading: () => Promise.resolve() },
})
