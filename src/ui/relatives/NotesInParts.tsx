import { OtherNotes } from './OtherNotes'
import type { RelativesProps } from './relatives-props'
import { partsOf } from './relatives-props'

/** The reader's notes on the other parts of a filing, part by part. */
export const NotesInParts = (props: Pick<RelativesProps, 'own' | 'relatives' | 'onOpen'>) =>
  partsOf(props)
    .filter(({ isOwn }) => !isOwn)
    .map(({ part, number }) => (
      <OtherNotes
        key={part.id}
        filing={part}
        notes={part.notes}
        label={`${number} · ${part.title}`}
        onOpen={props.onOpen}
      />
    ))
