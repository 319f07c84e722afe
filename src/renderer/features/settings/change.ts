export { changeReminders, changeSettings } from '../../state/changeSettings.ts'
