import { ActionIcon, Button } from '@mantine/core'
import { IconFile, IconPaperclip, IconX } from '@tabler/icons-react'
import type { CallError } from '../../../../shared/ipc/index.ts'
import type { ContractRecord, Proof } from '../../../../shared/ledger/index.ts'
import type { Language } from '../../../../shared/rules/index.ts'
import { documentsTexts } from '../../../../shared/texts/documents.ts'
import { letterTexts } from '../../../../shared/texts/letter.ts'
import { saveAndTell } from '../../../state/commands.ts'
import { useLanguage, useTexts } from '../../../state/language.ts'
import { useLedger } from '../../../state/ledger.ts'
import { showToast } from '../../../state/toast.ts'
import classes from './Chain.module.css'

interface ProofsProps {
  readonly record: ContractRecord
  readonly step: Proof['step']
}

/** Attaches a file that proves a step. */
export function AttachProof({ record, step }: ProofsProps) {
  const t = useTexts(letterTexts)
  const language = useLanguage()
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<IconPaperclip size={14} aria-hidden />}
      aria-label={t.attachTo(t.steps[step])}
      onClick={() => void attach(record.id, step, language)}
    >
      {t.attach}
    </Button>
  )
}

/** The files that prove a step: opened by their name, and taken off the record. */
export function Proofs({ record, step }: ProofsProps) {
  const t = useTexts(letterTexts)
  const language = useLanguage()
  const proofs = record.proofs.filter((proof) => proof.step === step)
  if (proofs.length === 0) return null
  return (
    <ul className={classes.proofs} aria-label={t.proofsOf(t.steps[step])}>
      {proofs.map((proof) => (
        <li key={`${proof.sha256} ${proof.name}`}>
          <button
            type="button"
            className={classes.proof}
            aria-label={t.openProof(proof.name)}
            onClick={() => void open(record.id, proof, language)}
          >
            <IconFile size={14} aria-hidden /> {proof.name}
          </button>
          <ActionIcon
            size={24}
            variant="subtle"
            color="gray"
            aria-label={t.removeProof(proof.name)}
            onClick={() => void remove(record, proof, language)}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  )
}

async function attach(id: string, step: Proof['step'], language: Language): Promise<void> {
  const answer = await window.varsel.call('proof:attach', { language })
  if (!answer.ok) return fail(answer.error, language)
  if (answer.value.cancelled) return
  const { name, sha256 } = answer.value
  // The dialog may have been open for long: what is on record now counts.
  const record = useLedger.getState().contracts.get(id)
  if (record === undefined) return
  if (record.proofs.some((proof) => proof.step === step && proof.sha256 === sha256)) {
    return showToast(letterTexts[language].attachedAlready(name))
  }
  await saveAndTell([{ ...record, proofs: [...record.proofs, { step, name, sha256 }] }], language, 'notice-recorded')
}

async function open(contract: string, { name, sha256 }: Proof, language: Language): Promise<void> {
  const answer = await window.varsel.call('document:open', { contract, name, sha256 })
  if (!answer.ok) return fail(answer.error, language)
  if (answer.value.shown === 'in-folder') showToast(documentsTexts[language].shownInFolder(name))
}

/** Only the record lets go of it: the file stays, so that undo brings all of it back. */
async function remove(record: ContractRecord, proof: Proof, language: Language): Promise<void> {
  await saveAndTell([{ ...record, proofs: record.proofs.filter((each) => each !== proof) }], language)
}

function fail({ code }: CallError, language: Language): void {
  const t = documentsTexts[language]
  showToast(t.errors[code] ?? t.failed, { tone: 'failed' })
}
