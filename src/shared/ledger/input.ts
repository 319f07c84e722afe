/**
 * The door of the parsers for records that come from outside. Apart from the records themselves, so that the renderer,
 * which parses nothing, does not carry the parsing library.
 */
export { id as idInput } from './fields.ts'
export { ownTermsSetInput } from './ownTermsInput.ts'
export { contractRecordInput } from './recordInput.ts'
export { scenarioInput } from './scenarioInput.ts'
export { settingsInput } from './settingsInput.ts'
