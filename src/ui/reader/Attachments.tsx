import { Download } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../components/Icon'
import { dataSize } from '../data-size'
import { useTexts } from '../texts-context'

/** A file within a document. */
export interface AttachmentEntry {
  readonly name: string
  /** Its bytes, once it was unpacked; rejects where it cannot be. */
  readonly size: () => Promise<number>
  /** Saves it; it is never opened. Rejects where it cannot be unpacked. */
  readonly save: () => Promise<void>
}

/** The files within a document. One after the other is unpacked to tell its size. */
export function Attachments({ entries }: { readonly entries: readonly AttachmentEntry[] }) {
  const [sizes, setSizes] = useState<readonly (number | null)[]>([])
  useEffect(() => {
    let isGone = false
    const measure = async (): Promise<void> => {
      const known: (number | null)[] = []
      for (const { size } of entries) {
        if (isGone) return
        known.push(await size().catch(() => null))
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
  /** Null where it cannot be unpacked, undefined as long as it is not known. */
  readonly size: number | null | undefined
}

function Line({ entry: { name, save }, size }: LineProps) {
  const t = useTexts()
  const [failed, setFailed] = useState(false)
  const isBroken = failed || size === null
  const says = isBroken ? t('readerAttachmentBroken') : size === undefined ? '…' : dataSize(t, size)
  return (
    <li class="attachment">
      <span class="attachment-name">
        <bdi>{name}</bdi>
        <span class="faint figures">{says}</span>
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t('readerSaveAttachment', name)}
        title={t('readerSaveAttachment', name)}
        disabled={isBroken}
        onClick={() => void save().catch(() => setFailed(true))}
      >
        <Icon node={Download} size={16} />
      </button>
    </li>
  )
}
