import { originalUrlPattern, pdfUrlPattern } from '../../hkexnews/pdf-url'
import { isReaderOn } from '../../messages/reader-switch'
import type { NetRule, Platform } from '../../platform/platform'

const redirect = 1
const allowOriginal = 2

/**
 * Has the browser open PDF filings in the reader, or leave them to its own viewer, as the reader's switch says. The rules are dynamic:
 * only at run time is it known where the extension's pages are (in Firefox that differs on each machine). They outlive the background.
 */
export async function keepPdfRedirect(platform: Platform): Promise<void> {
  const addRules = (await isReaderOn(platform)) ? pdfRules(platform.runtime.getURL('reader.html')) : []
  await platform.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: [redirect, allowOriginal],
    addRules,
  })
}

/**
 * The rules: a tab that goes to a PDF filing gets the reader with the whole address, its fragment too, after `?file=`; but where the fragment
 * asks for the original it gets the browser's own viewer, however often it is loaded.
 */
export const pdfRules = (reader: string): NetRule[] => [
  {
    id: redirect,
    priority: 1,
    action: { type: 'redirect', redirect: { regexSubstitution: `${reader}?file=\\0` } },
    condition: { regexFilter: pdfUrlPattern, isUrlFilterCaseSensitive: false, resourceTypes: ['main_frame'] },
  },
  {
    id: allowOriginal,
    priority: 2,
    action: { type: 'allow' },
    condition: {
      regexFilter: originalUrlPattern,
      isUrlFilterCaseSensitive: false,
      resourceTypes: ['main_frame'],
    },
  },
]
