import { effect } from '@preact/signals'
import type { Platform } from '../../platform/platform'
import { papers, type Paper } from '../../ui/reader/paper'
import type { ReaderState } from './state'

const key = 'reader-paper'

const isPaper = (stored: unknown): stored is Paper => papers.some((paper) => paper === stored)

/**
 * Keeps the paper that the reader chose for all documents; until one was chosen it is dark where the system is. Returns what goes on to the
 * next paper.
 */
export function keepPaper(
  { storage }: Platform,
  { paper }: Pick<ReaderState, 'paper'>,
  onPaper: (paper: Paper) => void,
  report: (error: unknown) => void,
): () => void {
  let isLoaded = false
  const load = async (): Promise<void> => {
    const { [key]: stored } = await storage.local.get(key)
    const usual = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'white'
    paper.value = isPaper(stored) ? stored : usual
    isLoaded = true
  }
  load().catch(report)
  effect(() => {
    const chosen = paper.value
    onPaper(chosen)
    // Words are dark on light paper: what is painted on them goes by the colour of the page's text.
    document.body.style.color = chosen === 'dark' ? '#e6e6e6' : '#1a1e25'
    if (isLoaded) storage.local.set({ [key]: chosen }).catch(report)
  })
  return () => (paper.value = papers[(papers.indexOf(paper.value) + 1) % papers.length] ?? 'white')
}
