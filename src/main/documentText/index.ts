/** The text of files, for the search. */
export { type ReadText, readText } from './readText.ts'
export { type TextReader, textReader } from './textReader.ts'
