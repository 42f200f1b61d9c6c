// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { Attachments, type AttachmentEntry, type AttachmentSize } from '../../../src/ui/reader/Attachments'
import { show } from '../show'

const entry = (name: string, size: AttachmentSize): AttachmentEntry & { save: ReturnType<typeof vi.fn> } => ({
  name,
  size: () => Promise.resolve(size),
  save: vi.fn(() => (name === 'gone.txt' ? Promise.reject(new Error('gone')) : Promise.resolve())),
})

const linesOf = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.attachment-name')].map((line) => line.textContent)

test('lists files with their sizes, and saves the one that is asked for', async () => {
  const entries = [
    entry('figures.xlsx', { bytes: 3_400_000 }),
    entry('note.txt', { bytes: 7 }),
    entry('broken.zip', null),
    entry('bomb.zip', { moreThan: 67_108_864 }),
  ]
  const { root, button, click } = show(<Attachments entries={entries} />)
  expect(linesOf(root)).toEqual(['figures.xlsx…', 'note.txt…', 'broken.zip…', 'bomb.zip…'])
  await expect
    .poll(() => linesOf(root))
    .toEqual([
      'figures.xlsx3.4 MB',
      'note.txt7 byte',
      'broken.zipCannot be read',
      'bomb.zipMore than 67.1 MB when unpacked: to save it, use the browser’s own viewer',
    ])
  click(button('Save note.txt'))
  expect(entries.map(({ save }) => save.mock.calls.length)).toEqual([0, 1, 0, 0])
  expect(button('Save broken.zip').disabled).toBe(true)
  expect(button('Save bomb.zip').disabled).toBe(true)
})

test('says of a file that it could not be saved', async () => {
  const { root, button, click } = show(<Attachments entries={[entry('gone.txt', { bytes: 2_000 })]} />)
  await expect.poll(() => linesOf(root)).toEqual(['gone.txt2 kB'])
  click(button('Save gone.txt'))
  await expect.poll(() => linesOf(root)).toEqual(['gone.txtCannot be read'])
})
