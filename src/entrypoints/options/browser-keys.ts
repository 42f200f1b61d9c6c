import type { Platform } from '../../platform/platform'
import type { Translate } from '../../ui/texts'
import type { BrowserKey } from '../../ui/options/KeyChoices'

/** Where Chromium keeps the keys of its extensions; Edge knows the address too. */
const chromiumPage = 'chrome://extensions/shortcuts'

/** The extension's keys in the browser, as they are set now. */
export async function keysOf({ commands }: Platform, translate: Translate): Promise<BrowserKey[]> {
  return (await commands.getAll()).map(({ name = '', description, shortcut = '' }) => ({
    name,
    // Chromium keeps the words of the key that opens the popup to itself.
    text: name === '_execute_action' ? translate('optionsKeyPopup') : description || name,
    shortcut,
  }))
}

/** Opens the browser's page where the keys are changed. */
export async function changeKeys({ commands, tabs }: Platform): Promise<void> {
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await tabs.create({ url: chromiumPage })
}
