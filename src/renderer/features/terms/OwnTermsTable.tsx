import { ActionIcon, Menu } from '@mantine/core'
import { IconCopy, IconDots, IconFilePlus, IconPencil, IconTrash } from '@tabler/icons-react'
import type { OwnTermsSet } from '../../../shared/ledger/index.ts'
import { restingOn, storedDay } from '../../../shared/portfolio/index.ts'
import { termsTexts } from '../../../shared/texts/terms.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { deleteTermsAndTell } from '../../state/commands.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { goTo } from '../../state/navigation.ts'
import { figuresOf } from './figures.ts'
import classes from './Terms.module.css'

const columns = ['name', 'supplier', 'dated', 'lockIn', 'notice', 'end', 'contracts'] as const

/** The user's own sets of terms, with how a contract on each ends. */
export function OwnTermsTable() {
  const t = useTexts(termsTexts)
  const sets = useLedger(({ ownTerms }) => ownTerms)
  return (
    // Wide tables scroll by themselves, so the keyboard must reach them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
    <section className={classes.frame} tabIndex={0} aria-label={t.own}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'contracts' ? 'number' : undefined}>
                {t.columns[column]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {[...sets.values()].map((set) => (
            <SetRow key={set.id} set={set} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function SetRow({ set }: { readonly set: OwnTermsSet }) {
  const t = useTexts(termsTexts)
  const language = useLanguage()
  const format = useFormats()
  const contracts = useLedger(({ contracts }) => contracts)
  const { terms, supplierName, id } = set
  const { lockIn, notice, end } = figuresOf(terms, language)
  return (
    <tr>
      <th scope="row">
        <PlaceLink to={{ screen: 'terms-set', id }}>{terms.name}</PlaceLink>
        <div className={classes.soft}>{t.clauses(terms.clauses.length)}</div>
      </th>
      <td>{supplierName}</td>
      <td>{terms.dated === undefined ? '–' : format.dayShort(storedDay(terms.dated))}</td>
      <td>{lockIn}</td>
      <td>{notice}</td>
      <td className={classes.words}>{end}</td>
      <td className="number">{restingOn(set, contracts.values()).length}</td>
      <td className={classes.menu}>
        <RowMenu id={id} name={terms.name} />
      </td>
    </tr>
  )
}

function RowMenu({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useTexts(termsTexts)
  const language = useLanguage()
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t.actions(name)}>
          <IconDots size={17} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFilePlus size={15} aria-hidden />}
          onClick={() => goTo({ screen: 'form', id: null, termsId: id })}
        >
          {t.newContract}
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil size={15} aria-hidden />} onClick={() => goTo({ screen: 'terms-set', id })}>
          {t.edit}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={15} aria-hidden />}
          onClick={() => goTo({ screen: 'terms-set', id: null, copyOf: id })}
        >
          {t.duplicate}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => void deleteTermsAndTell(id, language)}
        >
          {t.delete}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
