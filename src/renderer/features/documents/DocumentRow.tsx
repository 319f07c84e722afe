import { ActionIcon } from '@mantine/core'
import { IconDownload, IconExternalLink, IconX } from '@tabler/icons-react'
import type { TextState } from '../../../shared/documents/index.ts'
import type { ContractDocument, ContractRecord } from '../../../shared/ledger/index.ts'
import { storedDay } from '../../../shared/portfolio/index.ts'
import { documentsTexts } from '../../../shared/texts/documents.ts'
import { openDocument, removeDocument, saveCopy, showDocument } from '../../state/documents.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import classes from './Documents.module.css'
import { sizeText } from './sizeText.ts'

interface DocumentRowProps {
  readonly record: ContractRecord
  readonly document: ContractDocument
  /** What is known of its text. */
  readonly text: TextState
}

/** One file: shown by its name, and what else can be done with it. */
export function DocumentRow({ record, document, text }: DocumentRowProps) {
  const t = useTexts(documentsTexts)
  const language = useLanguage()
  const format = useFormats()
  const { name, bytes, addedOn } = document
  const file = { contract: record.id, sha256: document.sha256, name }
  const tools = [
    { label: t.open(name), Icon: IconExternalLink, run: () => openDocument(file, language) },
    { label: t.saveCopyOf(name), Icon: IconDownload, run: () => saveCopy(file, language) },
    { label: t.remove(name), Icon: IconX, run: () => removeDocument(record, file, language) },
  ]
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={classes.name}
          aria-label={t.show(name)}
          onClick={() => void showDocument(file, 1, language)}
        >
          {name}
        </button>
        {t.texts[text] !== '' && <span className={classes.text}>{t.texts[text]}</span>}
      </th>
      <td className="number">{sizeText(bytes, language)}</td>
      <td className="number">{format.dayShort(storedDay(addedOn))}</td>
      <td className={classes.tools}>
        {tools.map(({ label, Icon, run }) => (
          <ActionIcon key={label} size={26} variant="subtle" color="gray" aria-label={label} onClick={() => void run()}>
            <Icon size={15} aria-hidden />
          </ActionIcon>
        ))}
      </td>
    </tr>
  )
}
