import { goBack, goTo, useNavigation } from '../../state/navigation.ts'
import { showTab } from '../compare/tab.ts'

/** Goes to the saved needs, a tab of the comparison; back to them where one came from there. */
export function goToNeeds(): void {
  showTab('needs')
  if (useNavigation.getState().before.at(-1)?.screen === 'compare') goBack()
  else goTo({ screen: 'compare' })
}
