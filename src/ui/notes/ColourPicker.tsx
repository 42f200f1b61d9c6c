import { useId } from 'preact/hooks'
import type { NoteColour } from '../../core/annotation/note'
import { colourLabel } from '../labels'
import { useTexts } from '../texts-context'

interface ColourPickerProps {
  readonly colours: readonly NoteColour[]
  readonly chosen: NoteColour
  readonly onChoose: (colour: NoteColour) => void
}

/** One colour of several: radio buttons, so that the arrow keys choose. */
export function ColourPicker({ colours, chosen, onChoose }: ColourPickerProps) {
  const t = useTexts()
  const name = useId()
  return (
    <fieldset class="colours">
      <legend class="unseen">{t('noteColour')}</legend>
      {colours.map((colour) => (
        <label key={colour} class={`colour paper-${colour}`} title={colourLabel(t, colour)}>
          <input
            type="radio"
            name={name}
            value={colour}
            checked={colour === chosen}
            aria-label={colourLabel(t, colour)}
            onChange={() => onChoose(colour)}
          />
        </label>
      ))}
    </fieldset>
  )
}
