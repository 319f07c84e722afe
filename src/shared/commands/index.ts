export { type Command, type CommandGroup, type CommandId, commandGroups, commandIds, commands } from './commands.ts'
export { bestOf, type Findable, folded } from './find.ts'
export { accelerator, ariaKeys, isPressed, type Keys, keysText, type Pressed } from './keys.ts'
