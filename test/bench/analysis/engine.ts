/** What the bench measures of the engine. */
export { createAnalyser } from '../../../src/core/analysis/analyser'
export { createTextDocument } from '../../../src/core/text/create-text-document'
