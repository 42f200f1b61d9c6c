import type { TextTarget } from './selectors'

/** Where to go in the text of a filing: to a note of the reader's, or to some words. */
export type Jump =
  | { readonly to: 'note'; readonly id: string }
  | { readonly to: 'words'; readonly target: TextTarget }
