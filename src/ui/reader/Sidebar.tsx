import type { ComponentChildren } from 'preact'
import { useTexts } from '../texts-context'

const tabs = {
  outline: 'readerOutline',
  thumbnails: 'readerThumbnails',
  attachments: 'readerAttachments',
} as const
export type SidebarTab = keyof typeof tabs

interface SidebarProps {
  readonly tab: SidebarTab
  /** Whether the document has files within it; else there is no tab for them. */
  readonly attached: boolean
  readonly onTab: (tab: SidebarTab) => void
  readonly children: ComponentChildren
}

/** The table of contents, the pages or the files within it, beside the document. */
export function Sidebar({ tab, attached, onTab, children }: SidebarProps) {
  const t = useTexts()
  const names = (Object.keys(tabs) as SidebarTab[]).filter((name) => name !== 'attachments' || attached)
  return (
    <nav class="reader-sidebar" aria-label={t('readerSidebar')}>
      <div class="sidebar-tabs">
        {names.map((name) => (
          <button key={name} type="button" aria-pressed={tab === name} onClick={() => onTab(name)}>
            {t(tabs[name])}
          </button>
        ))}
      </div>
      <div class="sidebar-body">{children}</div>
    </nav>
  )
}
