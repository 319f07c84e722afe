export { isDocument } from './isDocument.ts'
export { ProofError } from './proofError.ts'
export { copyOfProof, keepProof } from './proofs.ts'
