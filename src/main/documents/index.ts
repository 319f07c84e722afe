export { DocumentError } from './documentError.ts'
export { copyOfDocument, documentsIn, isIntact, keepDocument, keepHashed, mostBytes } from './documents.ts'
export { isDocument } from './isDocument.ts'
