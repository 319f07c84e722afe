import { Button } from '@mantine/core'
import { IconArrowsSplit2, IconClockExclamation, IconFileSearch, IconTrendingUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { isRecurring, stated } from '../../../shared/rules/index.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { payingLateTexts } from '../../../shared/texts/payingLate.ts'
import { riseTexts } from '../../../shared/texts/rise.ts'
import { PayingLateDialog } from '../../parts/late/PayingLateDialog.tsx'
import { useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { InvoiceCheckDialog } from './InvoiceCheckDialog.tsx'
import { RiseDialog } from './RiseDialog.tsx'
import classes from './WhatIf.module.css'

/** What can be asked about a contract: leaving it on any day, a rise in price, an invoice, paying late. */
export function WhatIf({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(leavingTexts)
  const rise = useTexts(riseTexts)
  const late = useTexts(payingLateTexts)
  const [asked, setAsked] = useState<'rise' | 'invoice' | 'late' | null>(null)
  const { record, contract, edition, ended } = appraisal
  const close = () => setAsked(null)
  const isBilled = contract.lines.some(isRecurring)
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
      {isBilled && !ended && (
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconTrendingUp size={16} aria-hidden />}
          onClick={() => setAsked('rise')}
        >
          {rise.open}
        </Button>
      )}
      {isBilled && stated(edition, 'indexation') !== null && (
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconFileSearch size={16} aria-hidden />}
          onClick={() => setAsked('invoice')}
        >
          {rise.checkOpen}
        </Button>
      )}
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconClockExclamation size={16} aria-hidden />}
        onClick={() => setAsked('late')}
      >
        {late.open}
      </Button>
      <RiseDialog appraisal={appraisal} opened={asked === 'rise'} onClose={close} />
      <InvoiceCheckDialog appraisal={appraisal} opened={asked === 'invoice'} onClose={close} />
      <PayingLateDialog appraisal={appraisal} opened={asked === 'late'} onClose={close} />
    </div>
  )
}
