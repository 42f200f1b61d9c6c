import base from './base.css?inline'
import card from './card.css?inline'
import controls from './controls.css?inline'
import notes from './notes.css?inline'
import options from './options.css?inline'
import panel from './panel.css?inline'
import popup from './popup.css?inline'
import readerFindBar from './reader/find-bar.css?inline'
import forced from './forced.css?inline'
import keys from './keys.css?inline'
import keyHelp from './reader/key-help.css?inline'
import readerLayout from './reader/layout.css?inline'
import readerMenu from './reader/menu.css?inline'
import readerNotices from './reader/notices.css?inline'
import readerPages from './reader/pages.css?inline'
import readerPresent from './reader/present.css?inline'
import readerPrint from './reader/print.css?inline'
import readerSidebar from './reader/sidebar.css?inline'
import readerToolbar from './reader/toolbar.css?inline'
import references from './references.css?inline'
import relatives from './relatives.css?inline'
import { tokens } from './tokens'

/** The styles of everything shown in a page: for the shadow root. */
export const pageStyles = [tokens, base, controls, references, card, panel, notes, relatives, forced].join(
  '\n',
)

/** The styles of the popup's own page. */
export const popupStyles = [tokens, base, controls, popup, notes, forced].join('\n')

/** The styles of the options page. */
export const optionsStyles = [tokens, base, controls, keys, options, forced].join('\n')

/** The styles of the PDF reader's own page. */
export const readerStyles = [
  tokens,
  base,
  controls,
  readerLayout,
  readerToolbar,
  readerMenu,
  readerSidebar,
  readerPages,
  readerPresent,
  readerNotices,
  readerFindBar,
  keys,
  keyHelp,
  forced,
  readerPrint,
].join('\n')
