import { describe, expect, it, vi } from 'vitest'
import type { ReadingSettings, SettingsPort } from '../../src/session/session-ports'
import { keepSettings, usualSettings } from '../../src/session/settings-keeper'
import { createState } from '../../src/session/state'

/** A port that has `stored`, and what was saved through it. */
function portWith(stored: ReadingSettings | null | Error) {
  const saved: ReadingSettings[] = []
  const port: SettingsPort = {
    load: async () => {
      if (stored instanceof Error) throw stored
      return stored
    },
    save: async (settings) => void saved.push(settings),
    onChange: () => {},
  }
  return { port, saved }
}

async function keep(stored: ReadingSettings | null | Error, wide = 1400) {
  const state = createState()
  const { port, saved } = portWith(stored)
  const width = vi.fn(() => wide)
  await keepSettings(state, port, { width, signal: new AbortController().signal })
  return { state, saved, width }
}

describe('keepSettings', () => {
  it('takes over what is stored without asking for the width, which would lay out the page', async () => {
    const { state, width } = await keep({ ...usualSettings(0), panelOpen: true, panelWidth: 444 })
    expect([state.panelOpen.value, state.panelWidth.value]).toEqual([true, 444])
    expect(width).not.toHaveBeenCalled()
  })

  it.each([
    [1400, true],
    [800, false],
  ])('opens the panel by the width where nothing is stored: %i px, %s', async (wide, open) => {
    const { state } = await keep(null, wide)
    expect(state.panelOpen.value).toBe(open)
  })

  it('saves a change and not what it has taken over', async () => {
    const { state, saved } = await keep(usualSettings(1400))
    expect(saved).toEqual([])
    state.panelOpen.value = false
    expect(saved).toEqual([{ ...usualSettings(1400), panelOpen: false }])
  })

  it('goes by what is usual where the store fails, and says so', async () => {
    const { state } = await keep(new Error('the store is away'))
    expect(state.fault.value).toEqual(new Error('the store is away'))
    expect(state.panelOpen.value).toBe(true)
  })
})
