import { effect, signal } from '@preact/signals'
import type { Platform } from '../../platform/platform'
import { onPaperChange, storedPaper, storePaper } from '../../session/stored-paper'
import { papers, type Paper } from '../../ui/reader/paper'
import type { ReaderState } from './state'

interface PaperOptions {
  readonly onPaper: (paper: Paper) => void
  readonly report: (error: unknown) => void
}

/**
 * Keeps the pages on the paper that the reader chose, here or elsewhere; until one was chosen it is dark where the system is. Returns what
 * chooses one, and what goes on to the next.
 */
export function keepPaper(
  platform: Platform,
  { paper }: Pick<ReaderState, 'paper'>,
  { onPaper, report }: PaperOptions,
): { choose(paper: Paper): void; next(): void } {
  const chosen = signal<Paper | null>(null)
  const isDark = matchMedia('(prefers-color-scheme: dark)')
  const system = signal(isDark.matches)
  isDark.addEventListener('change', () => (system.value = isDark.matches))
  onPaperChange(platform, (now) => (chosen.value = now), new AbortController().signal)
  storedPaper(platform).then((stored) => (chosen.value = stored), report)

  effect(() => {
    paper.value = chosen.value ?? (system.value ? 'dark' : 'white')
    // Words are dark on light paper: what is painted on them goes by the colour of the page's text.
    document.body.style.color = paper.value === 'dark' ? '#e6e6e6' : '#1a1e25'
    onPaper(paper.value)
  })
  const choose = (wanted: Paper): void => {
    chosen.value = wanted
    storePaper(platform, wanted).catch(report)
  }
  return {
    choose,
    next: () => choose(papers[(papers.indexOf(paper.value) + 1) % papers.length] ?? 'white'),
  }
}
