import type { Page } from 'puppeteer-core'

/** The size that a window has before a test changes it, in CSS pixels. */
export const usualViewport = { width: 1280, height: 900 }

/** Whether two addresses are places of one document. */
export const areOneDocument = (one: string, other: string): boolean =>
  withoutFragment(one) === withoutFragment(other)

const withoutFragment = (url: string): string => url.split('#', 1)[0]!

/** Whether the browser's own viewer shows a PDF in a tab, or in a frame of it: at times it does not let such a tab go elsewhere. */
export const showsPdf = (page: Page): boolean =>
  page.frames().some((frame) => /\.pdf$/i.test(pathOf(frame.url())))

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '')
