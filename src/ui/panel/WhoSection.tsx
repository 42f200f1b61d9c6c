import type { MentionKind } from '../../core/analysis/mention'
import type { Span } from '../../core/text/span'
import { Folded } from '../components/Folded'
import { Jumper } from '../components/Jumper'
import { KindMark } from '../components/KindMark'
import { EmptyLine } from '../components/Message'
import { kindLabel } from '../labels'
import type { PanelModel, PartyModel } from '../models/panel-model'
import { useTexts } from '../texts-context'

interface WhoSectionProps {
  readonly model: Pick<PanelModel, 'people' | 'companies' | 'organisations'>
  readonly reading: boolean
  readonly onJump: (span: Span) => void
}

/** The people, companies and authorities that the text names. */
export function WhoSection({ model, reading, onJump }: WhoSectionProps) {
  const t = useTexts()
  const groups: readonly (readonly [MentionKind, readonly PartyModel[]])[] = [
    ['person', model.people],
    ['company', model.companies],
    ['organisation', model.organisations],
  ]
  const shown = groups.filter(([, parties]) => parties.length > 0)
  if (shown.length === 0) return reading ? null : <EmptyLine text={t('noPeople')} />
  return (
    <>
      {shown.map(([kind, parties]) => (
        <div key={kind} class="group">
          <h3 class="group-head">
            <KindMark kind={kind} />
            {kindLabel(t, kind, true)}
          </h3>
          <Folded
            items={parties}
            most={8}
            show={(party) => <Party key={party.id} party={party} onJump={onJump} />}
          />
        </div>
      ))}
    </>
  )
}

interface PartyProps {
  readonly party: PartyModel
  readonly onJump: (span: Span) => void
}

const Party = ({ party, onJump }: PartyProps) => (
  <li class="row">
    <div class="row-text">
      <p class="strong">{party.name}</p>
      {party.pair && <p>{party.pair}</p>}
      {party.role && <p class="faint">{party.role}</p>}
    </div>
    <Jumper places={party.places} onJump={onJump} />
  </li>
)
