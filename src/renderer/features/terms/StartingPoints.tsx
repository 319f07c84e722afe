import { Button } from '@mantine/core'
import { startingPoints } from '../../../shared/examples/index.ts'
import { termsTexts } from '../../../shared/texts/terms.ts'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import classes from './Terms.module.css'

/** What own terms are for, where there are none, and what to begin them with. */
export function StartingPoints() {
  const t = useTexts(termsTexts)
  return (
    <EmptyPlace title={t.emptyTitle} hint={t.emptyHint}>
      <div className={classes.begin}>
        <p>{t.beginWith}</p>
        <div className={classes.offers}>
          {startingPoints.map((startingPoint) => (
            <Button
              key={startingPoint}
              variant="default"
              onClick={() => goTo({ screen: 'terms-set', id: null, startingPoint })}
            >
              {t.startingPoints[startingPoint]}
            </Button>
          ))}
        </div>
        <Button variant="subtle" onClick={() => goTo({ screen: 'terms-set', id: null })}>
          {t.beginEmpty}
        </Button>
      </div>
    </EmptyPlace>
  )
}
