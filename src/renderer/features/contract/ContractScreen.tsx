import { Button } from '@mantine/core'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { useTexts } from '../../state/language.ts'
import { replaceWith } from '../../state/navigation.ts'
import { useAppraisal } from '../../state/portfolio.ts'
import { BinLink } from '../bin/BinLink.tsx'
import { DocumentDrop } from '../documents/DocumentDrop.tsx'
import { DocumentsSection } from '../documents/DocumentsSection.tsx'
import { HistoryFold } from '../history/HistoryFold.tsx'
import { AfterFacts } from './AfterFacts.tsx'
import { AssumptionsFold } from './AssumptionsFold.tsx'
import classes from './Contract.module.css'
import { ContractHead } from './ContractHead.tsx'
import { CostFacts } from './CostFacts.tsx'
import { DeadlineFacts } from './DeadlineFacts.tsx'
import { Details } from './Details.tsx'
import { LeadPanel } from './LeadPanel.tsx'
import { LinesTable } from './LinesTable.tsx'
import { NoticeSection } from './NoticeSection.tsx'
import { PaymentsTable } from './PaymentsTable.tsx'
import { ReminderLeads } from './ReminderLeads.tsx'
import { TermsChange } from './TermsChange.tsx'
import { TermsFold } from './TermsFold.tsx'
import { WhatIf } from './WhatIf.tsx'

/** A contract's page: its one next deadline and its stake at the top, everything else below. */
export default function ContractScreen({ id }: { readonly id: string }) {
  const appraisal = useAppraisal(id)
  if (appraisal === null) return <Gone />
  // Where no deadline is reckoned the first column is short; then the details stand in it.
  const long = appraisal.evaluation.termination.ways !== null
  return (
    <>
      <ContractHead appraisal={appraisal} />
      <DocumentDrop record={appraisal.record} />
      <div className={classes.page}>
        <TermsChange appraisal={appraisal} />
        <LeadPanel appraisal={appraisal} />
        <WhatIf appraisal={appraisal} />
        <div className={classes.body}>
          <div className={classes.columns}>
            <div className={classes.column}>
              <DeadlineFacts appraisal={appraisal} />
              <NoticeSection appraisal={appraisal} />
              <ReminderLeads appraisal={appraisal} />
              {!long && <Details appraisal={appraisal} />}
            </div>
            <div className={classes.column}>
              <CostFacts appraisal={appraisal} />
              <AfterFacts appraisal={appraisal} />
              {long && <Details appraisal={appraisal} />}
            </div>
          </div>
          <div className={classes.column}>
            <DocumentsSection record={appraisal.record} />
            <LinesTable appraisal={appraisal} />
            <PaymentsTable appraisal={appraisal} />
            <AssumptionsFold appraisal={appraisal} />
            <TermsFold appraisal={appraisal} />
            <HistoryFold record={appraisal.record} />
          </div>
        </div>
      </div>
    </>
  )
}

function Gone() {
  const t = useTexts(contractTexts)
  return (
    <>
      <PageHead title={t.gone} />
      <p>{t.goneHint}</p>
      <Button onClick={() => replaceWith({ screen: 'contracts' })}>{t.toContracts}</Button>
      <BinLink />
    </>
  )
}
