import { mostItems, type ContentItem, type PageContent } from './text-run'

/** No page has more text than this, in code units, that anybody reads: the densest of a filing have some 20,000. */
const mostUnits = 1_000_000

/** A part of a page's text, as pdf.js hands it over. */
export interface ContentPart {
  readonly items: readonly ContentItem[]
  readonly styles: PageContent['styles']
}

/** Gathers a page's text, which comes in parts; of a page without end, its beginning. */
export class GatheredContent implements PageContent {
  readonly items: ContentItem[] = []
  readonly styles: Record<string, { readonly vertical?: boolean }> = {}
  private units = 0

  constructor(readonly view: PageContent['view']) {}

  /** Takes a part in; returns whether it was enough. */
  take({ items, styles }: ContentPart): boolean {
    for (const item of items) {
      this.items.push(item)
      this.units += item.str?.length ?? 0
    }
    Object.assign(this.styles, styles)
    return this.items.length > mostItems || this.units > mostUnits
  }
}
