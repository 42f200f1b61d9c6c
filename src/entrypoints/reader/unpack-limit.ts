/** No file within a document is unpacked to more than this, in bytes. */
export const mostUnpacked = 2 ** 26

/** What an unpacking that would take more ends with. */
export const tooLarge = 'The file is larger than what is unpacked'
