import type { ComponentChildren } from 'preact'
import { useTexts } from '../texts-context'
import { PanelHeader, type PanelHeaderProps } from './PanelHeader'
import { ResizeHandle } from './ResizeHandle'

interface PanelFrameProps extends PanelHeaderProps {
  /** CSS pixels; see `panelWidth`. */
  readonly width: number
  readonly onWidth: (width: number) => void
  readonly children: ComponentChildren
}

/** The panel beside a page: what it is about, and below that whatever there is to say. */
export function PanelFrame({ model, width, onWidth, onClose, children }: PanelFrameProps) {
  const t = useTexts()
  return (
    <aside class="panel" aria-label={t('panelLabel')} style={{ width: `${width}px` }}>
      <ResizeHandle width={width} onWidth={onWidth} />
      <PanelHeader model={model} onClose={onClose} />
      <div class="panel-body">{children}</div>
    </aside>
  )
}
