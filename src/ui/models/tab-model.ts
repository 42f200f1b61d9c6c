import type { TextKey } from '../texts'

/** What is known of the tab that the popup was opened over. */
export type TabState =
  | { readonly reach: 'asking' }
  /** A page of the browser itself, or one that no extension may touch. */
  | { readonly reach: 'unreachable' }
  /** HKEXnews, but the reader has not allowed the extension there (Firefox). */
  | { readonly reach: 'no access' }
  /** A page of another site. */
  | { readonly reach: 'idle' }
  /** A PDF of a filing in the browser's own viewer. */
  | { readonly reach: 'original' }
  /** A page of HKEXnews without the content script: it was open before the extension came. */
  | { readonly reach: 'left out' }
  | { readonly reach: 'page'; readonly page: TabPage }

/** What a page says of itself: as messages/protocol's PageState, of which this is a part. */
export interface TabPage {
  readonly page: 'filing' | 'multi-file index' | 'result list' | 'home' | 'other'
  readonly status: 'idle' | 'reading' | 'annotated' | 'not a filing' | 'empty' | 'failed'
  readonly title: string | null
  readonly references: number
}

/** What the reader can do about the tab. */
export type TabAction = 'annotate' | 'panel' | 'allow' | 'reload'

/** One line on the tab. `references` is set where the line is a count of them. */
export interface TabModel {
  readonly text: TextKey | null
  readonly references: number | null
  readonly title: string | null
  readonly tone: 'quiet' | 'good' | 'bad'
  readonly action: TabAction | null
}

const line = (
  text: TextKey,
  action: TabAction | null = null,
  tone: TabModel['tone'] = 'quiet',
): TabModel => ({
  text,
  references: null,
  title: null,
  tone,
  action,
})

/** What the popup says of the current tab; null while that is not known. */
export function tabModel(tab: TabState): TabModel | null {
  if (tab.reach === 'asking') return null
  if (tab.reach === 'unreachable') return line('tabUnreachable')
  if (tab.reach === 'no access') return line('tabNoAccess', 'allow', 'bad')
  if (tab.reach === 'original') return line('tabOriginal')
  if (tab.reach === 'left out') return line('tabLeftOut', 'reload', 'bad')
  if (tab.reach === 'idle') return line('tabIdle', 'annotate')
  return pageModel(tab.page)
}

function pageModel({ page, status, title, references }: TabPage): TabModel {
  switch (status) {
    case 'annotated':
      return references > 0
        ? { text: null, references, title, tone: 'good', action: 'panel' }
        : { ...line('tabNoReferences', 'panel', 'good'), title }
    case 'reading':
      return { ...line('tabReading'), title }
    case 'not a filing':
      return line('tabNotFiling', null, 'bad')
    case 'empty':
      return line('tabEmpty', null, 'bad')
    case 'failed':
      return line('tabFailed', 'reload', 'bad')
    case 'idle':
      return idle[page]
  }
}

const idle: Readonly<Record<TabPage['page'], TabModel>> = {
  filing: line('tabReading'),
  'multi-file index': line('tabIndex', 'panel'),
  'result list': line('tabResultList'),
  home: line('tabHome'),
  other: line('tabOther', 'annotate'),
}
