export { isDocument } from './isDocument.ts'
export { ProofError } from './proofError.ts'
export { copyOfProof, documentsIn, isIntact, keepHashed, keepProof, mostBytes } from './proofs.ts'
