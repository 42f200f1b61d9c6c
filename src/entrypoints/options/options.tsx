import { render } from 'preact'
import { browser } from '../../platform/browser'
import { whileShown } from '../../platform/while-shown'
import { optionsStyles } from '../../ui/styles/styles'
import { Texts } from '../../ui/texts-context'
import type { Translate } from '../../ui/texts'
import { OptionsApp } from './OptionsApp'
import { createOptions } from './options-session'

const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, [...values])

const sheet = new CSSStyleSheet()
sheet.replaceSync(optionsStyles)
document.adoptedStyleSheets = [sheet]
document.documentElement.lang = translate('locale')
document.title = `${translate('options')} · ${translate('appName')}`

const root = document.getElementById('options')
if (!root) throw new Error('The page of the options has no place for them')
whileShown(window, (signal) => {
  const options = createOptions(browser, { translate, storage: navigator.storage, signal })
  render(
    <Texts.Provider value={translate}>
      <OptionsApp options={options} />
    </Texts.Provider>,
    root,
  )
})
