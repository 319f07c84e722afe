/** The files that contracts have, kept in the ledger's folder. */
export { addDocuments } from './addDocuments.ts'
export { copyHashed } from './copyHashed.ts'
export { DocumentError } from './documentError.ts'
export {
  copyOfDocument,
  documentsIn,
  isIntact,
  keepDocument,
  keepHashed,
  mostBytes,
  removeDocuments,
  sha256OfFile,
} from './documents.ts'
export { isDocument } from './isDocument.ts'
export { mediaTypeOf } from './kind.ts'
export { documentServer, documentsPath } from './serve.ts'
