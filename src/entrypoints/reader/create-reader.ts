import type { Platform } from '../../platform/platform'
import type { Spread } from '../../ui/reader/spread'
import type { Translate } from '../../ui/texts'
import { createCommands, createFinding } from './commands'
import { layTextExactly } from './exact-text-layer'
import { followViewer } from './follow-viewer'
import { keepSelection } from './keep-selection'
import { keepPaper } from './keep-paper'
import { keepPlaces } from './keep-places'
import { makeDeeds } from './make-deeds'
import { openDocument } from './open-document'
import { OpenError } from './open-fault'
import { keepReaderSwitch } from './keep-reader-switch'
import { keepPictures } from './pictures'
import { createPresentation } from './present'
import { readAttachments } from './read-attachments'
import { readLabels } from './read-labels'
import { readOutline } from './read-outline'
import { spreadMode } from './spread-mode'
import type { ReaderState } from './state'
import { nameOf, sourceOf, whyNot, type Opened, type Subject } from './subject'
import { layInUsualWidths } from './text-layer-fonts'
import { createThumbnails, type ThumbnailMaker } from './thumbnails'
import { createUnpack } from './unpack-attachments'
import type { Viewer } from './viewer'

/** What a reader is made of. */
export interface ReaderOptions {
  readonly platform: Platform
  readonly translate: Translate
  readonly state: ReaderState
  readonly viewer: Viewer
  /** Called with each document that opens. */
  readonly onOpen: (opened: Opened) => void
  readonly onPanel: () => void
  /** Told when a presentation begins and when it ends. */
  readonly onPresent: (on: boolean) => void
  readonly report: (error: unknown) => void
}

/** Opens documents in the viewer, one at a time, and carries out what the reader does with them. */
export function createReader(options: ReaderOptions) {
  const { platform, translate, state, viewer, onPanel, report } = options
  let subject: Subject | null = null
  let opened: Opened | null = null
  let thumbnails: ThumbnailMaker | null = null
  const pictures = keepPictures(viewer)
  const paper = keepPaper(platform, state, { onPaper: (now) => pictures.show(now === 'dark'), report })
  const show = showing(options)
  const present = createPresentation(viewer, options.onPresent)
  layTextExactly(viewer)

  const opening = createOpening(options, {
    onBegin(next) {
      subject = next
      opened = null
      thumbnails?.stop()
      show.prepare(next)
    },
    async onDocument(now) {
      opened = now
      thumbnails = createThumbnails(now.document, () => viewer.pdf.pagesRotation)
      await show.document(now)
    },
  })
  const deeds = makeDeeds({ state, translate, report, subject: () => subject, opened: () => opened })
  followViewer(viewer, state)
  keepSelection(viewer)

  return {
    open: opening.open,
    retry: () => subject && opening.open(subject),
    stop: () => opening.stop('stopped'),
    closeAsTooMuch: () => opening.stop('too much'),
    stopPrinting: deeds.stopPrinting,
    subject: () => subject,
    run: createCommands(viewer, state, {
      ...deeds,
      panel: onPanel,
      nextPaper: paper.next,
      present: () => void present().catch(() => (state.notice.value = translate('readerCannotPresent'))),
    }),
    choosePaper: paper.choose,
    chooseSpread: (spread: Spread) => (viewer.pdf.spreadMode = spreadMode(spread)),
    switchHost: keepReaderSwitch(options),
    find: createFinding(viewer, state),
    drawThumbnail: (page: number, signal: AbortSignal) =>
      thumbnails ? thumbnails.draw(page, signal) : Promise.reject(new Error('No document')),
  }
}

/** The reader, as its page uses it. */
export type Reader = ReturnType<typeof createReader>

interface OpeningEvents {
  readonly onBegin: (subject: Subject) => void
  readonly onDocument: (opened: Opened) => Promise<void>
}

/** Opens one document after another; one that is still opening gives way to the next. */
function createOpening(
  { platform, state, viewer, report }: ReaderOptions,
  { onBegin, onDocument }: OpeningEvents,
) {
  let running = new AbortController()
  const resources = platform.runtime.getURL('pdfjs/')
  const fonts = layInUsualWidths(document, resources).catch(report)

  const askPassword = (wrong: boolean): Promise<string> =>
    new Promise((give, refuse) => {
      const giveUp = (): void => refuse(new OpenError({ kind: 'locked' }))
      state.phase.value = { kind: 'locked', wrong, give, giveUp }
    })

  async function open(subject: Subject): Promise<void> {
    running.abort()
    running = new AbortController()
    const { signal } = running
    onBegin(subject)
    state.phase.value = { kind: 'opening' }
    state.progress.value = { loaded: 0, total: null }
    state.outline.value = []
    state.attachments.value = []
    if (state.sidebar.value === 'attachments') state.sidebar.value = null
    state.coverage.value = null
    state.title.value = document.title = nameOf(subject)
    let password: string | null = null
    try {
      const pdf = await openDocument(sourceOf(subject), {
        resources,
        signal,
        onProgress: (loaded, total) => {
          if (!signal.aborted) state.progress.value = loaded === total ? null : { loaded, total }
        },
        askPassword: async (wrong) => (password = await askPassword(wrong)),
      })
      await fonts
      signal.throwIfAborted()
      await onDocument({ document: pdf, subject, password, signal })
    } catch (error) {
      if (signal.aborted) return
      const fault = await whyNot(error, subject, platform)
      if (!signal.aborted) state.phase.value = { kind: 'failed', fault }
    }
  }

  return {
    open: (subject: Subject) => void open(subject).catch(report),
    /** Closes the document, open or opening, and says why. */
    stop(why: 'stopped' | 'too much') {
      running.abort()
      viewer.close()
      state.progress.value = null
      state.phase.value = { kind: 'failed', fault: { kind: why } }
    },
  }
}

/** Puts a document into the viewer, at its place. */
function showing({ platform, state, viewer, onOpen, report }: ReaderOptions) {
  const places = keepPlaces(platform, viewer, state, report)
  const idOf = (subject: Subject): string | null => (subject.kind === 'filing' ? subject.filing.id : null)

  async function show(now: Opened): Promise<void> {
    const { document: pdf, subject, password, signal } = now
    const isFiling = subject.kind === 'filing'
    state.pages.value = pdf.numPages
    state.labels.value = null
    await places.restore(idOf(subject), isFiling ? subject.fragment : '', signal)
    const asked = viewer.show(pdf, idOf(subject) ?? pdf.fingerprints[0] ?? nameOf(subject))
    state.phase.value = { kind: 'open' }
    viewer.container.focus({ preventScroll: true })
    onOpen(now)
    const unlessGone = (work: () => void) => () => {
      if (!signal.aborted) work()
    }
    const fail = (error: unknown): void => unlessGone(() => report(error))()
    pdf.getDownloadInfo().then(
      unlessGone(() => (state.progress.value = null)),
      fail,
    )
    await asked
    if (signal.aborted) return
    readLabels(pdf).then((labels) => {
      if (!signal.aborted) state.labels.value = labels
    }, fail)
    readAttachments(pdf, createUnpack(pdf, { password, signal })).then((attachments) => {
      if (!signal.aborted) state.attachments.value = attachments
    }, fail)
    readOutline(pdf, (destination) => void viewer.links.goToDestination(destination)).then((outline) => {
      if (!signal.aborted) state.outline.value = outline
    }, fail)
  }

  return {
    /** To be called as soon as it is known what will be opened. */
    prepare: (subject: Subject) => places.look(idOf(subject)),
    document: show,
  }
}
