export { isDocument, safeFileName } from './fileName.ts'
export { ProofError } from './proofError.ts'
export { copyOfProof, keepProof } from './proofs.ts'
