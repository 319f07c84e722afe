import { UnstyledButton } from '@mantine/core'
import {
  IconBell,
  IconColumns3,
  IconFileText,
  IconHome,
  IconReceipt,
  IconScale,
  IconSettings,
} from '@tabler/icons-react'
import { shellTexts } from '../../shared/texts/shell.ts'
import { useTexts } from '../state/language.ts'
import { goTo, type Place, useNavigation } from '../state/navigation.ts'
import classes from './Shell.module.css'

const places = [
  { screen: 'overview', Icon: IconHome },
  { screen: 'contracts', Icon: IconFileText },
  { screen: 'compare', Icon: IconColumns3 },
  { screen: 'terms', Icon: IconScale },
  { screen: 'payments', Icon: IconReceipt },
  { screen: 'reminders', Icon: IconBell },
  { screen: 'settings', Icon: IconSettings },
] as const

/** The places one can go to. */
export function SideBar() {
  const t = useTexts(shellTexts)
  const here = useNavigation(({ place }) => placeInBar(place))
  return (
    <nav className={classes.side} aria-label={t.mainNavigation}>
      <div className={classes.brand}>Varsel</div>
      {places.map(({ screen, Icon }) => (
        <UnstyledButton
          key={screen}
          className={classes.place}
          aria-current={screen === here ? 'page' : undefined}
          onClick={() => goTo({ screen })}
        >
          <Icon size={18} stroke={1.7} aria-hidden />
          {t[screen]}
        </UnstyledButton>
      ))}
    </nav>
  )
}

/** A contract, its form, leaving it and the bin belong to the contracts; a set of own terms to the terms, a need to compare. */
function placeInBar({ screen }: Place) {
  if (screen === 'terms-set') return 'terms'
  if (screen === 'scenario') return 'compare'
  return ['bin', 'contract', 'form', 'leaving'].includes(screen) ? 'contracts' : screen
}
