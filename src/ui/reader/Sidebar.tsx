import type { ComponentChildren } from 'preact'
import { useTexts } from '../texts-context'

const tabs = { outline: 'readerOutline', thumbnails: 'readerThumbnails' } as const
export type SidebarTab = keyof typeof tabs

interface SidebarProps {
  readonly tab: SidebarTab
  readonly onTab: (tab: SidebarTab) => void
  readonly children: ComponentChildren
}

/** The table of contents or the pages, beside the document. */
export function Sidebar({ tab, onTab, children }: SidebarProps) {
  const t = useTexts()
  return (
    <nav class="reader-sidebar" aria-label={t('readerSidebar')}>
      <div class="sidebar-tabs">
        {(Object.keys(tabs) as SidebarTab[]).map((name) => (
          <button key={name} type="button" aria-pressed={tab === name} onClick={() => onTab(name)}>
            {t(tabs[name])}
          </button>
        ))}
      </div>
      <div class="sidebar-body">{children}</div>
    </nav>
  )
}
