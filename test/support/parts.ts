import type { Page } from 'puppeteer-core'
import { inShadow, untilShadow } from './closed-shadow'

/** The replica's filing in several files: its index pages and its parts. */
const day = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2023/0424/'
export const annualReport = {
  index: { en: `${day}2023042400711.htm`, zh: `${day}2023042400712_c.htm` },
  statement: { en: `${day}10682301/2023042400713.pdf`, zh: `${day}10682302/2023042400716_c.pdf` },
  discussion: { en: `${day}10682301/2023042400714.htm`, zh: `${day}10682302/2023042400717_c.htm` },
  directors: { en: `${day}10682301/2023042400715.pdf`, zh: `${day}10682302/2023042400718_c.pdf` },
} as const

/** The parts that the panel lists: title and state ("Not opened yet"). */
export const listedParts = (page: Page): Promise<string[]> =>
  inShadow(page, (root) =>
    [...root.querySelectorAll('.part')].map((part) => {
      const words = part.querySelector('.link, .strong')?.textContent ?? ''
      return `${words}: ${part.querySelector('.part-text > .faint')?.textContent ?? ''}`
    }),
  )

/** Waits until the panel has a section with this heading, and returns its lines of text. */
export async function sectionText(page: Page, heading: string): Promise<string> {
  await untilShadow(
    page,
    (root, wanted) =>
      [...root.querySelectorAll('.section h2')].some((it) => it.textContent?.startsWith(wanted)),
    heading,
  )
  return inShadow(
    page,
    (root, wanted) => {
      const sections = [...root.querySelectorAll<HTMLElement>('.section')]
      const found = sections.find((it) => it.querySelector('h2')?.textContent?.startsWith(wanted))
      return found?.innerText.replace(/\s+/g, ' ') ?? ''
    },
    heading,
  )
}

/** Clicks what bears these words, or whose label does, in the panel. */
export async function clickInPanel(page: Page, words: string): Promise<void> {
  const find = (root: ShadowRoot, wanted: string): boolean => {
    const found = [...root.querySelectorAll<HTMLElement>('.panel button, .panel a, .toast button')].find(
      (it) =>
        !it.matches(':disabled') &&
        (it.textContent?.trim().includes(wanted) || it.getAttribute('aria-label')?.includes(wanted)),
    )
    found?.click()
    return found !== undefined
  }
  await untilShadow(page, find, words)
}
