import { Button } from '@mantine/core'
import { helpTexts } from '../../../shared/texts/help.ts'
import { useTexts } from '../../state/language.ts'
import { CheckUpFound } from './CheckUpFound.tsx'
import classes from './Help.module.css'
import { useCheckUp } from './useCheckUp.ts'

/** The check-up: begun, watched, given up, and what it found. */
export function CheckUpPart() {
  const t = useTexts(helpTexts)
  const { progress, outcome, run, giveUp } = useCheckUp()
  return (
    <div className={classes.part}>
      <div className={classes.tools}>
        <Button variant="default" disabled={progress !== null} onClick={run}>
          {t.checkUp}
        </Button>
        {progress !== null && (
          <Button variant="subtle" onClick={giveUp}>
            {t.giveUp}
          </Button>
        )}
      </div>
      <p className={classes.hint}>{t.checkUpHint}</p>
      <div role="status">
        {progress !== null && <p>{t.progress(progress)}</p>}
        {outcome === 'given-up' && <p>{t.gaveUp}</p>}
        {outcome === 'failed' && <p>{t.failed}</p>}
        {outcome !== null && typeof outcome === 'object' && <CheckUpFound found={outcome} />}
      </div>
    </div>
  )
}
