/** Puts words on the clipboard; returns whether the browser let it. */
export async function copyText(
  { navigator, DOMException }: Window & typeof globalThis,
  words: string,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch (error) {
    // A page that is not secure has no clipboard at all.
    if (error instanceof DOMException || error instanceof TypeError) return false
    throw error
  }
}
