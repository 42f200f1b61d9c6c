import { useEffect, useRef, useState } from 'preact/hooks'
import { useTexts } from '../texts-context'

interface ThumbnailsProps {
  readonly pages: number
  readonly page: number
  readonly labels: readonly string[] | null
  /** Makes the small image of a page: its address, and its width by its height. */
  readonly draw: (page: number, signal: AbortSignal) => Promise<{ url: string; ratio: number }>
  readonly onGo: (page: number) => void
}

/** All pages, small. They are drawn as they come into view. */
export function Thumbnails({ pages, page, labels, draw, onGo }: ThumbnailsProps) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.children[page - 1]?.scrollIntoView({ block: 'nearest' })
  }, [page])
  return (
    <ol class="thumbnails" ref={list}>
      {Array.from({ length: pages }, (_, i) => (
        <Thumbnail
          key={i}
          page={i + 1}
          label={labels?.[i] || String(i + 1)}
          current={page === i + 1}
          draw={draw}
          onGo={onGo}
        />
      ))}
    </ol>
  )
}

interface ThumbnailProps extends Pick<ThumbnailsProps, 'draw' | 'onGo'> {
  readonly page: number
  readonly label: string
  readonly current: boolean
}

function Thumbnail({ page, label, current, draw, onGo }: ThumbnailProps) {
  const t = useTexts()
  const place = useRef<HTMLLIElement>(null)
  const [image, setImage] = useState<{ url: string; ratio: number } | null>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    let wanted = new AbortController()
    const observer = new IntersectionObserver(([entry]) => {
      wanted.abort()
      if (!entry?.isIntersecting) return
      wanted = new AbortController()
      const { signal } = wanted
      draw(page, signal).then(setImage, (error: unknown) => {
        if (!signal.aborted) throw error
      })
    })
    observer.observe(element)
    return () => {
      wanted.abort()
      observer.disconnect()
    }
  }, [page, draw])
  return (
    <li ref={place}>
      <button
        type="button"
        class="page-thumb"
        aria-current={current ? 'page' : undefined}
        aria-label={t('readerGoToPage', label)}
        onClick={() => onGo(page)}
      >
        <span class="thumbnail-paper" style={{ aspectRatio: String(image?.ratio ?? 0.707) }}>
          {image && <img src={image.url} alt="" />}
        </span>
        <span class="figures">{label}</span>
      </button>
    </li>
  )
}
