import { faultModel } from '../../ui/models/fault-model'
import { isFilingHost, isSiteOn } from '../../messages/reader-switch'
import { Popup } from '../../ui/popup/Popup'
import type { PopupSession } from './popup-state'

/** The popup, drawn from its session's state. */
export function PopupApp({ popup: { state, actions } }: { readonly popup: PopupSession }) {
  const { tab, query, found, stocks, recent, fault, notice } = state
  const toast = notice.value
  return (
    <Popup
      tab={tab.value}
      query={query.value}
      found={found.value}
      watchlist={{
        stocks: stocks.value,
        filingsUrl: actions.filingsUrl,
        onAdd: actions.addStock,
        onRemove: actions.removeStock,
      }}
      recent={recent.value}
      readerSwitch={{
        on: state.reader.value && state.reader.value.on,
        site: siteChoice(state),
        onSwitch: actions.switchReader,
        onSite: actions.switchSite,
        onOptions: actions.openOptions,
      }}
      fault={fault.value === null ? null : faultModel(fault.value)}
      toast={toast && { text: toast.text, onUndo: toast.undo, stays: toast.onClose !== undefined }}
      onQuery={actions.search}
      onOpen={actions.openHit}
      onOpenFiling={actions.openFiling}
      onTab={actions.onTab}
      onCloseToast={() => {
        notice.value?.onClose?.()
        notice.value = null
      }}
      onRetry={actions.reload}
    />
  )
}

/** What the reader's switch says of the current tab's site. */
function siteChoice({ reader, site }: PopupSession['state']) {
  if (!reader.value || site.value === null) return null
  const name = site.value
  return { name, ofHkexnews: isFilingHost(name), on: isSiteOn(reader.value, name) }
}
