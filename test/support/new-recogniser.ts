import { fileURLToPath } from 'node:url'
import { makeRecogniser } from './make-recogniser'

/** `npm run new:recogniser -- periods/half-year`: makes the recogniser's file and its test, and puts it into the pipeline. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const { status, says } = makeRecogniser(root, process.argv[2] ?? '')
if (status === 0) console.log(says)
else console.error(says)
process.exitCode = status
