import { parseArgs } from 'node:util'
import { startReplica, type ReplicaOptions } from './start-replica'

const { values } = parseArgs({
  options: { folder: { type: 'string' }, file: { type: 'string' }, port: { type: 'string' } },
})
const options: ReplicaOptions = {
  ...(values.folder === undefined ? {} : { folder: values.folder }),
  ...(values.file === undefined ? {} : { file: values.file }),
  ...(values.port === undefined ? {} : { port: Number(values.port) }),
}
const replica = await startReplica(options)
const listed = replica.listing.filings.filter((filing) => !filing.unlisted)
console.log(`A replica of HKEXnews with ${listed.length} filings. Any browser started like this sees it:

  chromium --user-data-dir=/tmp/replica-profile --proxy-server=http://127.0.0.1:${replica.proxyPort} \\
    --proxy-bypass-list='<-loopback>' --ignore-certificate-errors-spki-list=${replica.spki} \\
    https://www1.hkexnews.hk/search/titlesearch.xhtml?lang=en

In Firefox: set the HTTP and HTTPS proxy to 127.0.0.1 port ${replica.proxyPort} and accept the certificate.
With curl: curl -k -x http://127.0.0.1:${replica.proxyPort} https://www1.hkexnews.hk/
${replica.ownFileUrl ? `\nYour file: ${replica.ownFileUrl}\n` : ''}
Ctrl+C ends it.`)
process.on('SIGINT', () => void replica.close().then(() => process.exit(0)))
