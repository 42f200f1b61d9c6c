import { useComputed } from '@preact/signals'
import { Card } from '../../ui/card/Card'
import { Floating } from '../../ui/components/Floating'
import { cardModel } from '../../ui/models/card-model'
import type { SessionActions } from '../actions'
import type { SessionState } from '../state'

interface SessionCardProps {
  readonly state: SessionState
  readonly actions: SessionActions
  readonly free: { readonly width: number; readonly height: number }
}

/** The card of the words that the pointer or the keyboard is on. */
export function SessionCard({ state, actions, free }: SessionCardProps) {
  const model = useComputed(() => {
    const card = state.card.value
    const analysis = state.analysis.value
    const places = state.places.value
    if (!card || !analysis || !places) return null
    const links = state.links.value
    return cardModel(card.target.mention, { analysis, places, links, watched: state.watched.value })
  })
  const card = state.card.value
  if (!card || !model.value) return null
  return (
    <Floating anchor={card.box} room={free} onEnter={actions.holdCard} onLeave={actions.releaseCard}>
      <Card
        key={`${card.target.start}`}
        model={model.value}
        focused={card.focused}
        onClose={actions.closeCard}
        onNote={() => actions.noteOn(card.target.mention)}
        onStar={actions.star}
        onJump={actions.jump}
        searching={state.searching.value}
        onFollow={actions.follow}
        onRetryLink={actions.retryLinks}
      />
    </Floating>
  )
}
