/** The host that hands over documents, as a pattern of the browser's permissions. */
export const documentOrigin = '*://www1.hkexnews.hk/*'

/** Everything that the extension must be allowed to read, as the manifest asks for it. */
export const origins = [documentOrigin, '*://www.hkexnews.hk/*', '*://www3.hkexnews.hk/*']
