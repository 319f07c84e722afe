export { setMenu } from './menu.ts'
export { giveTextMenu } from './textMenu.ts'
