/** What `utilityProcess.fork` starts: gives the module its `process.parentPort`, as Electron does. */
import { pathToFileURL } from 'node:url'

const [modulePath = ''] = process.argv.splice(2, 1)
const heard = (listener: (event: { data: unknown }) => void) => (data: unknown) => listener({ data })

Object.assign(process, {
  parentPort: {
    on: (_: 'message', listener: (event: { data: unknown }) => void) => process.on('message', heard(listener)),
    once: (_: 'message', listener: (event: { data: unknown }) => void) => process.once('message', heard(listener)),
    postMessage: (message: unknown) => process.send?.(message),
  },
})
process.once('disconnect', () => process.exit())

await import(pathToFileURL(modulePath).href)
