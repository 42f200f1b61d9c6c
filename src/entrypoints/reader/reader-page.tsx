// First of all: pdf.js' viewer takes the library from a global that this sets.
import 'pdfjs-dist'
import 'pdfjs-dist/web/pdf_viewer.css'
import { render } from 'preact'
import { browser } from '../../platform/browser'
import { readerStyles } from '../../ui/styles/styles'
import { Texts } from '../../ui/texts-context'
import type { Translate } from '../../ui/texts'
import { startReader } from './start-reader'

const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, [...values])

const sheet = new CSSStyleSheet()
sheet.replaceSync(readerStyles)
document.adoptedStyleSheets = [sheet]
document.documentElement.lang = translate('locale')

const root = document.getElementById('reader')
if (!root) throw new Error('The page of the reader has no place for it')
const App = startReader(browser, window, translate)
render(
  <Texts.Provider value={translate}>
    <App />
  </Texts.Provider>,
  root,
)
