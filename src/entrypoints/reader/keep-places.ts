import type { Platform } from '../../platform/platform'
import { keepPlace, placeOf, type Place } from '../../session/stored-places'
import { spreadMode } from './spread-mode'
import type { ReaderState } from './state'
import type { Viewer } from './viewer'

/** How long a place must be rested at before it is kept, in ms. */
const rest = 300

/** Opens each document where it was left, or where its address says, and keeps where it is left. */
export function keepPlaces(
  platform: Platform,
  viewer: Viewer,
  state: Pick<ReaderState, 'spread'>,
  report: (error: unknown) => void,
) {
  const { bus, pdf, links } = viewer
  let kept: { readonly id: string; readonly signal: AbortSignal } | null = null
  let left: Promise<Place | null> = Promise.resolve(null)
  let opening: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest: Place | null = null

  function write(): void {
    clearTimeout(timer)
    if (kept && !kept.signal.aborted && latest) keepPlace(platform, kept.id, latest, Date.now()).catch(report)
    latest = null
  }

  interface Moved {
    readonly location: { readonly pdfOpenParams: string; readonly rotation: number }
  }
  bus.on('updateviewarea', ({ location: { pdfOpenParams, rotation } }: Moved) => {
    latest = { fragment: pdfOpenParams.replace(/^#/, ''), rotation, spread: state.spread.value }
    clearTimeout(timer)
    timer = setTimeout(write, rest)
  })
  bus.on('pagesinit', () => opening?.())
  // A tab that is closed at once has not rested.
  addEventListener('pagehide', write)

  return {
    /** Looks where a document was left, while it is still being opened. */
    look(id: string | null): void {
      left = id === null ? Promise.resolve(null) : placeOf(platform, id)
      // told where it is waited for
      left.catch(() => undefined)
    },
    /**
     * To be called before a document is shown: once its pages are laid out it is opened at `fragment` ("page=12") or else where it was
     * left, as `look` has found. `id` is null for a document whose place is not kept.
     */
    async restore(id: string | null, fragment: string, signal: AbortSignal): Promise<void> {
      const place = await left
      kept = id === null ? null : { id, signal }
      latest = null
      opening = () => {
        // pdf.js looks which pages are on show after each step, and draws the first one, with all its pictures, before the one that is meant
        pdf.defaultRenderingQueue = false
        pdf.spreadMode = spreadMode(place?.spread ?? 'none')
        pdf.pagesRotation = place?.rotation ?? 0
        pdf.currentScaleValue = 'auto'
        const to = fragment || place?.fragment
        if (to) links.setHash(to)
        // it looks once more behind this event
        pdf.defaultRenderingQueue = true
      }
    },
  }
}
