import { render } from 'preact'
import { browser } from '../../platform/browser'
import { whileShown } from '../../platform/while-shown'
import { popupStyles } from '../../ui/styles/styles'
import { Texts } from '../../ui/texts-context'
import type { Translate } from '../../ui/texts'
import { PopupApp } from './PopupApp'
import { createPopup } from './popup-session'

const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, [...values])

const sheet = new CSSStyleSheet()
sheet.replaceSync(popupStyles)
document.adoptedStyleSheets = [sheet]
document.documentElement.lang = translate('locale')

const root = document.getElementById('popup')
if (!root) throw new Error('The page of the popup has no place for it')
whileShown(window, (signal) => {
  const popup = createPopup(browser, { translate, signal, close: () => window.close() })
  render(
    <Texts.Provider value={translate}>
      <PopupApp popup={popup} />
    </Texts.Provider>,
    root,
  )
})
