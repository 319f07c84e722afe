export { focusSearch, searchId } from './focusSearch.ts'
export { isThere, runCommand } from './runCommand.ts'
export { useCommands } from './useCommands.ts'
