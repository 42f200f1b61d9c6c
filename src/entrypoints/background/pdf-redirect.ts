import { originalUrlPattern, pdfUrlPattern, wordsUrlPatterns } from '../../hkexnews/pdf-url'
import { exceptions, readerSwitch, type ReaderSwitch } from '../../messages/reader-switch'
import type { NetRule, Platform } from '../../platform/platform'

const redirect = 1
const allowOriginal = 2
/** The first of as many as there are patterns. */
const redirectToWords = 3
const all = [redirect, allowOriginal, ...wordsUrlPatterns.map((_, i) => redirectToWords + i)]

/**
 * Has the browser open PDF filings in the reader, or leave them to its own viewer, as the reader's switch says. The rules are dynamic:
 * only at run time is it known where the extension's pages are (in Firefox that differs on each machine). They outlive the background.
 */
export async function keepPdfRedirect(platform: Platform): Promise<void> {
  const chosen = await readerSwitch(platform)
  await platform.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: all,
    addRules: chosen.on ? pdfRules(platform.runtime.getURL('reader.html'), chosen) : [],
  })
}

/**
 * The rules: a tab that goes to a PDF filing gets the reader with the whole address, its fragment too, after `?file=`; words that the
 * fragment names come behind `&words=`, where the browser leaves them be. But where the fragment asks for the original the tab gets the
 * browser's own viewer, however often it is loaded.
 */
export function pdfRules(reader: string, chosen: Pick<ReaderSwitch, 'on' | 'except'>): NetRule[] {
  const { hosts, sites } = exceptions(chosen)
  const redirectTo = (id: number, priority: number, pattern: string, address: string): NetRule => ({
    id,
    priority,
    action: { type: 'redirect', redirect: { regexSubstitution: `${reader}?file=${address}` } },
    condition: {
      ...conditionOf(pattern),
      ...(hosts.length > 0 && { excludedRequestDomains: hosts }),
      ...(sites.length > 0 && { excludedInitiatorDomains: sites }),
    },
  })
  return [
    redirectTo(redirect, 1, pdfUrlPattern, '\\0'),
    ...wordsUrlPatterns.map((pattern, i) => redirectTo(redirectToWords + i, 2, pattern, '\\1#\\2&words=\\3')),
    { id: allowOriginal, priority: 3, action: { type: 'allow' }, condition: conditionOf(originalUrlPattern) },
  ]
}

const conditionOf = (regexFilter: string): NetRule['condition'] => ({
  regexFilter,
  isUrlFilterCaseSensitive: false,
  resourceTypes: ['main_frame'],
})
