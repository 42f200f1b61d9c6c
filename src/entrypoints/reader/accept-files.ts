/** The largest file that is read, in bytes: a browser cannot hold much more at once. */
const largest = 1_500_000_000

/** Takes PDFs from the reader's own machine: dropped anywhere on the page, or picked. Nothing of them leaves it. */
export function acceptFiles(
  document: Document,
  {
    onFile,
    onTooLarge,
    report,
  }: {
    readonly onFile: (name: string, data: Uint8Array<ArrayBuffer>) => void
    readonly onTooLarge: () => void
    readonly report: (error: unknown) => void
  },
): { pick(): void } {
  async function read(file: File | null | undefined): Promise<void> {
    if (!file) return
    if (file.size > largest) return onTooLarge()
    onFile(file.name, new Uint8Array(await file.arrayBuffer()))
  }
  const box = document.createElement('input')
  box.type = 'file'
  box.accept = 'application/pdf,.pdf'
  box.hidden = true
  box.addEventListener('change', () => {
    read(box.files?.[0]).catch(report)
    box.value = ''
  })
  document.body.append(box)

  const root = document.documentElement
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
  document.addEventListener('dragover', (event) => {
    if (!isFile(event)) return
    event.preventDefault()
    root.classList.add('dropping')
  })
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) root.classList.remove('dropping')
  })
  document.addEventListener('drop', (event) => {
    root.classList.remove('dropping')
    if (!isFile(event)) return
    event.preventDefault()
    read(event.dataTransfer?.files[0]).catch(report)
  })
  return { pick: () => box.click() }
}
