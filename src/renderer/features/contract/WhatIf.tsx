import { Button } from '@mantine/core'
import { IconArrowsSplit2 } from '@tabler/icons-react'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import classes from './WhatIf.module.css'

/** What can be reckoned for a contract: leaving it on any day. */
export function WhatIf({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(leavingTexts)
  const { record, ended } = appraisal
  return (
    <div className={classes.tools}>
      {!ended && (
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconArrowsSplit2 size={16} aria-hidden />}
          onClick={() => goTo({ screen: 'leaving', ids: [record.id] })}
        >
          {t.open}
        </Button>
      )}
    </div>
  )
}
