/** pdfjs as the window has it: its worker and all that it may need are files of the app. */
import { getDocument, type PDFDocumentLoadingTask, PDFWorker } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

const addresses: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    ...import.meta.glob<string>('../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
    ...import.meta.glob<string>('../../../../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  }).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]),
)

/** Gets fonts that a PDF counts on without having them, and decoders of scanned pictures. */
class AppFiles {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = addresses[filename]
    if (address === undefined) throw new Error(`The app has no ${filename}.`)
    return new Uint8Array(await (await fetch(address)).arrayBuffer())
  }
}

/** A PDF being opened, and its end. */
export interface OpenedPdf {
  readonly task: PDFDocumentLoadingTask
  /** Lets go of everything. */
  close(): void
}

/** Opens a PDF in a thread of its own. */
export function openPdf(data: ArrayBuffer): OpenedPdf {
  const thread = new Worker(workerAddress, { type: 'module' })
  const task = getDocument({
    data,
    worker: new PDFWorker({ port: thread as unknown as null }),
    BinaryDataFactory: AppFiles,
    useWorkerFetch: false,
    disableWorkerRendering: true,
    enableXfa: false,
    verbosity: 0,
  } as Parameters<typeof getDocument>[0])
  return {
    task,
    close() {
      void task.destroy().finally(() => thread.terminate())
    },
  }
}
