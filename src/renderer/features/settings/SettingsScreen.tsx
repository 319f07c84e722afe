import { settingsTexts } from '../../../shared/texts/settings.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { useTexts } from '../../state/language.ts'
import { BackupsSection } from '../backups/BackupsSection.tsx'
import { HelpSection } from '../help/HelpSection.tsx'
import { Licences } from '../help/Licences.tsx'
import { About } from './About.tsx'
import { Appearance } from './Appearance.tsx'
import { Business } from './Business.tsx'
import { CalendarFile } from './CalendarFile.tsx'
import { DiskProtection } from './DiskProtection.tsx'
import { IndexTable } from './IndexTable.tsx'
import { Reminding } from './Reminding.tsx'
import classes from './Settings.module.css'

/** What holds for the whole ledger. Every change is saved as it is made, and can be undone like any other. */
export default function SettingsScreen() {
  const t = useTexts(settingsTexts)
  return (
    <>
      <PageHead title={t.title} aside={t.savedAtOnce} />
      <div className={classes.sections}>
        <div className={classes.group}>
          <Business />
          <Appearance />
          <Reminding />
        </div>
        <div className={classes.group}>
          <CalendarFile />
          <IndexTable />
          <BackupsSection />
        </div>
        <div className={classes.group}>
          <DiskProtection />
          <HelpSection />
          <About />
          <Licences />
        </div>
      </div>
    </>
  )
}
