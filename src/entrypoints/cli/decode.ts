/** The encoding that the first bytes of a file name: by a byte order mark, or in an HTML page's `meta`; null where they name none. */
function namedEncoding(bytes: Uint8Array, isHtml: boolean): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (!isHtml) return null
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/**
 * A file's text: by its byte order mark, else as UTF-8 where it is, else by the encoding its HTML names, else as Big5, in which older
 * filings are written (Node reads the characters that HKSCS adds to Big5 as private-use ones; browsers know them). A byte order mark is
 * no part of the text.
 */
export function decode(bytes: Uint8Array, isHtml: boolean): string {
  const named = namedEncoding(bytes, isHtml)
  const marked = named?.startsWith('utf-16') ? decoderFor(named) : null
  if (marked) return marked.decode(bytes)
  const utf8 = asUtf8(bytes)
  if (utf8 !== null) return utf8
  const decoder = (named && decoderFor(named)) || new TextDecoder('big5')
  return decoder.decode(bytes)
}

/** Whether bytes of unknown kind begin as an HTML page does. */
export const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^\W{0,8}(?:<!--[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 1024)),
  )
