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
import { commands } from '../../shared/commands/index.ts'
import { shellTexts } from '../../shared/texts/shell.ts'
import { useLanguage, useTexts } from '../state/language.ts'
import { type Place, useNavigation } from '../state/navigation.ts'
import { useShortcut } from '../state/shortcut.ts'
import { runCommand } from './commands/index.ts'
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
        <PlaceButton key={screen} screen={screen} Icon={Icon} isHere={screen === here} />
      ))}
    </nav>
  )
}

interface PlaceButtonProps {
  readonly screen: (typeof places)[number]['screen']
  readonly Icon: (typeof places)[number]['Icon']
  readonly isHere: boolean
}

function PlaceButton({ screen, Icon, isHere }: PlaceButtonProps) {
  const { text, aria } = useShortcut(screen)
  const language = useLanguage()
  return (
    <UnstyledButton
      className={classes.place}
      aria-current={isHere ? 'page' : undefined}
      aria-keyshortcuts={aria}
      title={text}
      onClick={() => runCommand(screen, language)}
    >
      <Icon size={18} stroke={1.7} aria-hidden />
      {commands[screen].words[language]}
    </UnstyledButton>
  )
}

/** A contract, its form, leaving it and the bin belong to the contracts; a set of own terms to the terms, a need to compare. */
function placeInBar({ screen }: Place) {
  if (screen === 'terms-set') return 'terms'
  if (screen === 'scenario') return 'compare'
  return ['bin', 'contract', 'form', 'leaving'].includes(screen) ? 'contracts' : screen
}
