import type { ComponentChild } from 'preact'
import { mentionKinds } from '../../../src/core/analysis/mention'
import { Card } from '../../../src/ui/card/Card'
import { Floating } from '../../../src/ui/components/Floating'
import { Toast } from '../../../src/ui/components/Toast'
import { cardModel } from '../../../src/ui/models/card-model'
import { faultModel } from '../../../src/ui/models/fault-model'
import { noteModels } from '../../../src/ui/models/note-model'
import { panelModel } from '../../../src/ui/models/panel-model'
import { placesIn } from '../../../src/ui/models/places'
import type { TabState } from '../../../src/ui/models/tab-model'
import { NoteEditor, type NoteEditorProps } from '../../../src/ui/notes/NoteEditor'
import { SelectionButton } from '../../../src/ui/notes/SelectionButton'
import { Panel, type PanelProps } from '../../../src/ui/panel/Panel'
import { Popup, type PopupProps } from '../../../src/ui/popup/Popup'
import { StoreError } from '../../../src/core/annotation/ports'
import type { Relatives } from '../../../src/core/annotation/relatives'
import { IndexPanel } from '../../../src/ui/panel/IndexPanel'
import type { RelativesProps } from '../../../src/ui/relatives/relatives-props'
import {
  analysis,
  crowdedAnalysis,
  emptyAnalysis,
  hits,
  links,
  notes,
  parts,
  recent,
  relatives,
  stocks,
  untied,
} from './data'

const nothing = (): void => undefined
const watched = new Set(['09871'])
const anchor = { left: 40, top: 60, right: 200, bottom: 80 }
const room = () => ({ width: window.innerWidth, height: window.innerHeight })
const readerSwitch: PopupProps['readerSwitch'] = {
  on: true,
  site: { name: 'www1.hkexnews.hk', ofHkexnews: true, on: true },
  onSwitch: nothing,
  onSite: nothing,
  onOptions: nothing,
}
const full = faultModel(new StoreError('full', 'disk full'))
const newer = faultModel(new StoreError('newer', 'newer'))

const editor: NoteEditorProps & { id: string } = {
  id: '2',
  draft: { body: 'Accepted, not approved.', colour: 'green', tags: ['regulator', 'to check'] },
  quote: 'the Board is pleased to announce that the application has been accepted',
  saving: 'saved',
  onChange: nothing,
  onDone: nothing,
  onDelete: nothing,
  onRetry: nothing,
}

const listed = noteModels(
  notes,
  new Map([
    ['2', { span: { start: 5, end: 9 }, how: 'exact' }],
    ['3', { span: { start: 50, end: 59 }, how: 'changed' }],
    ['4', null],
  ]),
)

const panel = (props: Partial<PanelProps> = {}): ComponentChild => (
  <Panel
    model={panelModel(analysis, links, watched)}
    reading={false}
    notes={{
      notes: listed,
      editing: null,
      onShow: nothing,
      onEdit: nothing,
      onDelete: nothing,
      onAdd: nothing,
    }}
    on={new Set(mentionKinds.filter((kind) => kind !== 'amount'))}
    folded={new Set()}
    width={380}
    onToggleKind={nothing}
    onToggleSection={nothing}
    onJump={nothing}
    onStar={nothing}
    onWidth={nothing}
    onClose={nothing}
    onRetry={nothing}
    onRetryLink={nothing}
    {...props}
  />
)

const card = (kind: string, nth = 0): ComponentChild => {
  const mention = analysis.mentions.filter((it) => it.kind === kind)[nth]
  const model = mention && cardModel(mention, { analysis, places: placesIn(analysis), links, watched })
  if (!model) throw new Error(`no ${kind}`)
  return (
    <Floating anchor={anchor} room={room()}>
      <Card
        model={model}
        onClose={nothing}
        onNote={nothing}
        onStar={nothing}
        onJump={nothing}
        onRetryLink={nothing}
      />
    </Floating>
  )
}

const writing = (props: Partial<NoteEditorProps>): ComponentChild => (
  <Floating anchor={anchor} room={room()}>
    <NoteEditor {...editor} {...props} />
  </Floating>
)

const annotated: TabState = {
  reach: 'page',
  page: { page: 'filing', status: 'annotated', title: analysis.facts.title, references: 12 },
}

const popup = (props: Partial<PopupProps> = {}): ComponentChild => (
  <div id="popup">
    <Popup
      tab={annotated}
      query=""
      found={null}
      watchlist={{
        stocks,
        filingsUrl: () => 'https://www1.hkexnews.hk/search',
        onAdd: nothing,
        onRemove: nothing,
      }}
      recent={recent}
      readerSwitch={readerSwitch}
      fault={null}
      toast={null}
      onQuery={nothing}
      onOpen={nothing}
      onOpenFiling={nothing}
      onTab={nothing}
      onCloseToast={nothing}
      onRetry={nothing}
      {...props}
    />
  </div>
)

const emptyNotes = {
  notes: [],
  editing: null,
  onShow: nothing,
  onEdit: nothing,
  onDelete: nothing,
  onAdd: nothing,
}

const related = (given: Relatives, more: Partial<RelativesProps> = {}): RelativesProps => ({
  own: parts[1]?.id ?? '',
  relatives: given,
  history: null,
  twinSearch: null,
  shortcuts: { previous: 'Alt+PageUp', next: 'Alt+PageDown' },
  onOpen: nothing,
  onTie: nothing,
  onPart: () => false,
  ...more,
})

const index = (given: Relatives): ComponentChild => (
  <IndexPanel
    record={{ ...recent[0]!, title: 'ANNUAL REPORT 2031', kind: 'Financial Statements - [Annual Report]' }}
    relatives={related(given, { own: relatives.parted?.id ?? '' })}
    folded={new Set()}
    width={380}
    fault={null}
    onRetry={nothing}
    onToggleSection={nothing}
    onWidth={nothing}
    onClose={nothing}
  />
)

/** Every state that is worth a look. */
export const states: Readonly<Record<string, () => ComponentChild>> = {
  panel: () => panel(),
  'panel-notes': () =>
    panel({
      folded: new Set(['facts', 'refersTo', 'who', 'terms']),
      notes: { ...emptyNotes, notes: listed, editing: editor },
      fault: full,
    }),
  'panel-list': () => panel({ folded: new Set(['facts', 'refersTo']) }),
  'panel-empty': () =>
    panel({ model: panelModel(emptyAnalysis, links, watched), notes: emptyNotes, canHighlight: false }),
  'panel-parts': () =>
    panel({
      folded: new Set(['facts', 'who', 'terms']),
      notes: { ...emptyNotes, notes: listed.slice(0, 1) },
      relatives: related(relatives),
    }),
  'panel-versions': () =>
    panel({
      folded: new Set(['facts', 'refersTo', 'who', 'terms']),
      notes: { ...emptyNotes, notes: listed },
      relatives: related(untied, {
        history: { otherSeenAt: Date.UTC(2032, 2, 3), isNew: true },
        twinSearch: 'https://www1.hkexnews.hk/search/titlesearch.xhtml',
      }),
    }),
  'panel-no-version': () =>
    panel({
      folded: new Set(['facts', 'refersTo', 'who', 'terms', 'notes']),
      relatives: related(
        { versions: [], candidates: [], parted: null },
        { history: { otherSeenAt: Date.UTC(2032, 2, 3), isNew: false } },
      ),
    }),
  'panel-index': () => index({ ...relatives, versions: relatives.versions.slice(0, 1) }),
  'panel-index-new': () =>
    index({
      versions: [],
      candidates: [],
      parted: {
        ...relatives.parted!,
        parts: parts.map((it) => ({ ...it, openedAt: null, notes: [], reading: null })),
      },
    }),
  'panel-reading': () => panel({ model: null, reading: true, notes: emptyNotes }),
  'panel-crowded': () => panel({ model: panelModel(crowdedAnalysis, links, watched) }),
  'card-reference': () => card('reference'),
  'card-reference-inferred': () => card('reference', 1),
  'card-date': () => card('date'),
  'card-date-inferred': () => card('date', 1),
  'card-company': () => card('company', 3),
  'card-person': () => card('person', 0),
  'card-amount': () => card('amount'),
  'card-code': () => card('stockCode'),
  'card-term': () => card('definedTerm', 1),
  'card-term-plain': () => card('definedTerm', 4),
  'note-new': () => writing({ draft: { body: '', colour: 'yellow', tags: [] }, saving: 'idle' }),
  'note-saved': () => writing({}),
  'note-failed': () => writing({ saving: 'failed', fault: full }),
  selection: () => (
    <Floating anchor={anchor} room={room()} bare>
      <SelectionButton shortcut="Alt+N" linkShortcut="Alt+L" onNote={nothing} onLink={nothing} />
    </Floating>
  ),
  toast: () => <Toast text="Note deleted" onUndo={nothing} onClose={nothing} />,
  popup: () => popup({ toast: { text: '00417 is off the list', onUndo: nothing } }),
  'popup-results': () => popup({ query: 'Accepted', found: { query: 'Accepted', hits, total: hits.length } }),
  'popup-nothing': () => popup({ query: '沒有這些字', found: { query: '沒有這些字', hits: [], total: 0 } }),
  'popup-empty': () =>
    popup({
      tab: { reach: 'idle' },
      recent: [],
      readerSwitch,
      watchlist: { stocks: [], filingsUrl: () => null, onAdd: nothing, onRemove: nothing },
    }),
  'popup-not-filing': () =>
    popup({
      tab: { reach: 'page', page: { page: 'other', status: 'not a filing', title: null, references: 0 } },
    }),
  'popup-fault': () =>
    popup({
      fault: newer,
      tab: { reach: 'no access' },
      recent: [],
      readerSwitch,
      watchlist: { stocks: null, filingsUrl: () => null, onAdd: nothing, onRemove: nothing },
    }),
}
