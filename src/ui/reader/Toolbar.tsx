import {
  ChevronDown,
  ChevronUp,
  Download,
  ExternalLink,
  Minus,
  PanelLeft,
  PanelRight,
  Plus,
  Printer,
  Search,
} from 'lucide'
import { useTexts } from '../texts-context'
import { Menu, type MenuProps } from './Menu'
import { PageBox } from './PageBox'
import type { ReaderCommand } from './shortcuts'
import { ToolButton } from './ToolButton'
import { ZoomSelect } from './ZoomSelect'

export interface ToolbarProps extends MenuProps {
  readonly title: string
  /** Whether a document is on show: without one there is nothing to turn or to print. */
  readonly ready: boolean
  readonly page: number
  readonly pages: number
  readonly labels: readonly string[] | null
  readonly sidebar: boolean
  readonly finding: boolean
  /** Whether the panel is open; null where there is none. */
  readonly panel: boolean | null
  readonly onGo: (page: string) => void
  readonly onZoom: (value: string) => void
}

/** Everything that can be done with a document, in one row. In a narrow window a part of it stands in the menu alone. */
export function Toolbar(props: ToolbarProps) {
  const { title, ready, page, pages, labels, sidebar, finding, panel, onGo, onZoom, run } = props
  const t = useTexts()
  const tool = (command: ReaderCommand) => ({ command, run, disabled: !ready })
  return (
    <header class="toolbar" aria-label={t('readerLabel')}>
      <ToolButton icon={PanelLeft} text="readerSidebar" pressed={sidebar} {...tool('sidebar')} />
      <h1 class="toolbar-title clip" title={title}>
        {title}
      </h1>
      {ready && (
        <div class="tools">
          <ToolButton
            icon={ChevronUp}
            text="readerPreviousPage"
            yields={2}
            {...tool('previousPage')}
            disabled={page <= 1}
          />
          <ToolButton
            icon={ChevronDown}
            text="readerNextPage"
            yields={2}
            {...tool('nextPage')}
            disabled={page >= pages}
          />
          <PageBox page={page} pages={pages} labels={labels} onGo={onGo} />
        </div>
      )}
      {ready && (
        <div class="tools">
          <ToolButton icon={Minus} text="readerZoomOut" yields={2} {...tool('zoomOut')} />
          <ZoomSelect scale={props.scale} fit={props.fit} onZoom={onZoom} />
          <ToolButton icon={Plus} text="readerZoomIn" yields={2} {...tool('zoomIn')} />
        </div>
      )}
      <div class="tools last">
        <ToolButton icon={Search} text="readerFind" pressed={finding} {...tool('find')} />
        <ToolButton icon={Printer} text="readerPrint" yields={1} {...tool('print')} />
        <ToolButton icon={Download} text="readerDownload" yields={1} {...tool('download')} />
        {props.filing && (
          <ToolButton
            icon={ExternalLink}
            text="readerOriginal"
            command="original"
            run={run}
            {...(ready && { yields: 1 as const })}
          />
        )}
        <Menu {...props} />
        {panel !== null && (
          <ToolButton icon={PanelRight} text="readerPanel" pressed={panel} {...tool('panel')} />
        )}
      </div>
    </header>
  )
}
