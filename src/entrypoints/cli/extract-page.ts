import { extractText } from '../../sources/pdf/extract-text'
import { resources } from './resources'

/** What the page that reads PDFs for the command line offers to it. */
export interface ExtractPage {
  extract(url: string): Promise<string>
}

const page: ExtractPage = {
  extract: async (url) => JSON.stringify(await extractText(url, resources)),
}
Object.assign(globalThis, page)
