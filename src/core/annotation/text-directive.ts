/** Words that an address asks for ("#:~:text=prefix-,start,end,-suffix", https://wicg.github.io/scroll-to-text-fragment). */
export interface TextDirective {
  /** Stands before the words. */
  readonly prefix: string | null
  /** The words, or how they begin where `end` says how they end. */
  readonly start: string
  readonly end: string | null
  /** Stands after the words. */
  readonly suffix: string | null
}

/** More is no link but an attack on the reader's patience. */
const mostDirectives = 10
const mostLetters = 5_000

/** Reads what stands behind ":~:"; what is no text directive or cannot be decoded is left out. */
export function readTextDirectives(words: string): TextDirective[] {
  return words
    .slice(0, mostDirectives * mostLetters)
    .split('&')
    .filter((part) => part.startsWith('text=') && part.length <= mostLetters)
    .slice(0, mostDirectives)
    .flatMap((part) => readDirective(part.slice('text='.length)) ?? [])
}

function readDirective(value: string): TextDirective | null {
  const parts = value.split(',')
  const prefix = parts[0]?.endsWith('-') ? parts.shift() : undefined
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop() : undefined
  const [start, end, ...more] = parts
  if (!start || more.length > 0) return null
  try {
    const decoded = [prefix?.slice(0, -1), start, end, suffix?.slice(1)].map((part) =>
      part ? decodeURIComponent(part).trim() || null : null,
    )
    const [before = null, first, last = null, after = null] = decoded
    return first ? { prefix: before, start: first, end: last, suffix: after } : null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** Writes a directive as it stands in an address. */
export function writeTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ]
  return `text=${parts.filter(Boolean).join(',')}`
}

/** A dash tells a prefix and a suffix, so that one in the words is written otherwise; what programs take for the end of an address too. */
const encode = (words: string): string =>
  encodeURIComponent(words).replace(
    /[-.!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
