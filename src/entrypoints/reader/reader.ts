// Before all else pdf.js' worker, where a document is asked for: it takes longer to start than the whole reader.
import { startReadingWorker } from './reading-workers'

if (location.search) startReadingWorker()
import('./reader-page').catch((error: unknown) => console.error('Antecedent:', error))
