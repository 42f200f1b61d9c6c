import { takeJump } from '../messages/jump'
import type { Platform } from '../platform/platform'
import type { Session } from './session'

/** Goes to the note that the reader asked for where this filing was opened from, if there is one. */
export async function showJump(platform: Platform, { filing, actions }: Session): Promise<void> {
  const noteId = await takeJump(platform, filing.id)
  if (noteId !== null) actions.showNote(noteId)
}
