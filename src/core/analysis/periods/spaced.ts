/** Pattern source for words between which a line may end wherever a space stands; not for the space of "[ -]". */
export const spaced = (source: string): string => source.replace(/(?<!\[) /g, '[ \\n]')
