import { render } from 'preact'
import chinese from '../../../public/_locales/zh_HK/messages.json'
import simplified from '../../../public/_locales/zh_CN/messages.json'
import { pageStyles, popupStyles } from '../../../src/ui/styles/styles'
import { english, fill, type Translate } from '../../../src/ui/texts'
import { Texts } from '../../../src/ui/texts-context'
import { states } from './states'

const query = new URLSearchParams(location.search)
const name = query.get('state')
const language = query.get('lang') ?? 'en'
document.documentElement.lang = language.replace('_', '-')

const messages = { zh_HK: chinese, zh_CN: simplified }[language]
const translate: Translate = messages ? (key, ...values) => fill(messages[key].message, values) : english

function adopt(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
}

const state = name === null ? undefined : states[name]
if (state && name !== null) {
  const isPopup = name.startsWith('popup')
  adopt(
    isPopup ? popupStyles : pageStyles + 'body { margin: 0; background: Canvas; color-scheme: light dark }',
  )
  const shown = <Texts.Provider value={translate}>{state()}</Texts.Provider>
  render(isPopup ? shown : <main class="layer">{shown}</main>, document.body)
} else {
  render(
    <ul>
      {Object.keys(states).flatMap((it) =>
        ['en', 'zh_HK', 'zh_CN'].map((lang) => (
          <li key={it + lang}>
            <a href={`?state=${it}&lang=${lang}`}>
              {it} {lang}
            </a>
          </li>
        )),
      )}
    </ul>,
    document.body,
  )
}
