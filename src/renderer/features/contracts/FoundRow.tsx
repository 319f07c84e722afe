import { IconFile } from '@tabler/icons-react'
import type { ContractFound, Snippet } from '../../../shared/search/index.ts'
import { documentsTexts } from '../../../shared/texts/documents.ts'
import { showDocument } from '../../state/documents.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './FoundRow.module.css'

/** Beneath a contract: where the words stand that its row does not show, a document at its page. */
export function FoundRow({ found }: { readonly found: ContractFound | undefined }) {
  const { found: t } = useTexts(documentsTexts)
  const language = useLanguage()
  if (found === undefined || found.fields.length + found.documents.length === 0) return null
  const { id, fields, documents } = found
  return (
    <tr className={classes.row}>
      <td />
      <td colSpan={8}>
        <ul>
          {fields.map(({ place, text }) => (
            <li key={place}>
              {t.places[place]}: <Marked text={text} />
            </li>
          ))}
          {documents.map(({ sha256, name, page, text, ...found }) => (
            <li key={sha256}>
              <button
                type="button"
                onClick={() => void showDocument({ contract: id, sha256, name }, page ?? 1, language)}
              >
                <IconFile size={14} aria-hidden /> {page === null ? name : t.page(name, page)}
              </button>{' '}
              {found.in === 'text' && <Marked text={text} />}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

function Marked({ text: { before, hit, after } }: { readonly text: Snippet }) {
  return (
    <span>
      {before}
      <mark>{hit}</mark>
      {after}
    </span>
  )
}
