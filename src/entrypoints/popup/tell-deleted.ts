import { clearDeletedNotice, deletedNotice } from '../../messages/store-notice'
import type { Platform } from '../../platform/platform'
import type { Translate } from '../../ui/texts'
import type { PopupState } from './popup-state'

/** Tells the reader that the database was deleted, until they have seen it. */
export async function tellDeleted(
  platform: Platform,
  { notice }: Pick<PopupState, 'notice'>,
  translate: Translate,
  fail: (error: unknown) => void,
): Promise<void> {
  const at = await deletedNotice(platform)
  if (at === null) return
  const when = new Intl.DateTimeFormat(translate('locale'), { dateStyle: 'medium', timeStyle: 'short' })
  notice.value = {
    text: translate('storeDeleted', when.format(at)),
    onClose: () => void clearDeletedNotice(platform).catch(fail),
  }
}
