import { layPage, type PageLayout } from './page-layout'
import { healthOf, type PageHealth } from './text-coverage'
import type { PageContent } from './text-run'

/** A page whose text was put in order. */
export interface LaidPage {
  readonly layout: PageLayout
  readonly health: PageHealth
}

/** Puts the text of a page in order and judges it. */
export const layContent = (content: PageContent): LaidPage => ({
  layout: layPage(content),
  health: healthOf(content.items),
})
