import { takeJump } from '../messages/jump'
import type { Platform } from '../platform/platform'
import type { Session } from './session'

/** Goes to the place that the reader asked for where this filing was opened from, if there is one. */
export async function showJump(platform: Platform, { filing, actions }: Session): Promise<void> {
  const jump = await takeJump(platform, filing.id)
  if (jump !== null) actions.show(jump)
}
