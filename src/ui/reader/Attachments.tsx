import { Download } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../components/Icon'
import { dataSize } from '../data-size'
import type { Translate } from '../texts'
import { useTexts } from '../texts-context'

/** How large a file within a document is, or more than how many bytes; null where it cannot be unpacked. */
export type AttachmentSize = { readonly bytes: number } | { readonly moreThan: number } | null

/** A file within a document. */
export interface AttachmentEntry {
  readonly name: string
  /** How large it is, once it was unpacked. */
  readonly size: () => Promise<AttachmentSize>
  /** Saves it; it is never opened. Rejects where it cannot be unpacked. */
  readonly save: () => Promise<void>
}

/** The files within a document. One after the other is unpacked to tell its size. */
export function Attachments({ entries }: { readonly entries: readonly AttachmentEntry[] }) {
  const [sizes, setSizes] = useState<readonly AttachmentSize[]>([])
  useEffect(() => {
    let isGone = false
    const measure = async (): Promise<void> => {
      const known: AttachmentSize[] = []
      for (const { size } of entries) {
        if (isGone) return
        known.push(await size())
        if (!isGone) setSizes([...known])
      }
    }
    setSizes([])
    void measure()
    return () => {
      isGone = true
    }
  }, [entries])
  return (
    <ul class="list attachments">
      {entries.map((entry, i) => (
        <Line key={i} entry={entry} size={sizes[i]} />
      ))}
    </ul>
  )
}

interface LineProps {
  readonly entry: AttachmentEntry
  /** Undefined as long as it is not known. */
  readonly size: AttachmentSize | undefined
}

function Line({ entry: { name, save }, size }: LineProps) {
  const t = useTexts()
  const [failed, setFailed] = useState(false)
  const isKept = failed || size === null || (size !== undefined && 'moreThan' in size)
  return (
    <li class="attachment">
      <span class="attachment-name">
        <bdi>{name}</bdi>
        <span class="faint figures">{sizeText(t, failed ? null : size)}</span>
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t('readerSaveAttachment', name)}
        title={t('readerSaveAttachment', name)}
        disabled={isKept}
        onClick={() => void save().catch(() => setFailed(true))}
      >
        <Icon node={Download} size={16} />
      </button>
    </li>
  )
}

function sizeText(t: Translate, size: AttachmentSize | undefined): string {
  if (size === undefined) return '…'
  if (size === null) return t('readerAttachmentBroken')
  return 'bytes' in size ? dataSize(t, size.bytes) : t('readerAttachmentTooLarge', dataSize(t, size.moreThan))
}
