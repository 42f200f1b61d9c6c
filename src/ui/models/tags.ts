/** As many tags as a note may have, and as long as one may be. */
const most = 50
const longest = 60

/** Reads tags as a reader types them: between commas of either width, without "#", each once whatever its case. */
export function parseTags(text: string): string[] {
  const tags = new Map<string, string>()
  for (const piece of text.split(/[,，、;；\n]/)) {
    const tag = piece
      .replace(/^\s*#+/, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, longest)
    if (tag && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag)
  }
  return [...tags.values()].slice(0, most)
}
