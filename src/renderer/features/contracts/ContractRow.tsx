import { ActionIcon, Checkbox, Menu } from '@mantine/core'
import { IconCopy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { contractsTexts } from '../../../shared/texts/contracts.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { tick } from '../../state/chosen.ts'
import { deleteAndTell } from '../../state/commands.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import classes from './Contracts.module.css'
import type { Row } from './columns.ts'

interface ContractRowProps {
  readonly row: Row
  /** Its place among all rows, with the head as the first. */
  readonly index: number
  readonly chosen: boolean
}

/** One contract: what it is, where it stands, what it costs, what is next. */
export function ContractRow({ row, index, chosen }: ContractRowProps) {
  const t = useTexts(contractsTexts)
  const format = useFormats()
  const { record, supplierName, evaluation } = row.of
  const { totals } = evaluation
  return (
    <tr aria-rowindex={index} data-ended={row.state === 'ended' || undefined}>
      <td className={classes.tick}>
        <Checkbox
          size="xs"
          aria-label={t.select(record.title)}
          checked={chosen}
          onChange={({ currentTarget }) => tick([record.id], currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <ContractLink id={record.id}>{record.title}</ContractLink>
        <div className={classes.details}>
          {[record.contractNumber, ...record.tags, record.example ? t.example : ''].filter(Boolean).join(' · ')}
        </div>
      </th>
      <td>{supplierName}</td>
      <td>
        <span className={classes.state} data-state={row.state}>
          {t.states[row.state]}
        </span>
      </td>
      <td className="number">{format.money(totals.monthlyNet)}</td>
      <td className="number">{format.money(totals.yearNet)}</td>
      <td className="number">{row.sendBy === null ? '–' : format.dayShort(row.sendBy)}</td>
      <td className="number">
        {row.end === null ? t.dayUnknown : format.dayShort(row.end)}
        {row.cautiousEnd !== null && (
          <div className={classes.details}>{t.cautiously(format.dayShort(row.cautiousEnd))}</div>
        )}
      </td>
      <td className={classes.menu}>
        <RowMenu id={record.id} title={record.title} />
      </td>
    </tr>
  )
}

/** What can be done with it; the menu itself is there once it is asked for, for there may be many rows. */
function RowMenu({ id, title }: { readonly id: string; readonly title: string }) {
  const t = useTexts(contractsTexts)
  const [asked, setAsked] = useState(false)
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t.actions(title)}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    >
      <IconDots size={17} aria-hidden />
    </ActionIcon>
  )
  return asked ? <OpenedMenu id={id}>{button}</OpenedMenu> : button
}

function OpenedMenu({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const t = useTexts(contractsTexts)
  const language = useLanguage()
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false} defaultOpened>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} aria-hidden />} onClick={() => goTo({ screen: 'form', id })}>
          {t.edit}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={15} aria-hidden />}
          onClick={() => goTo({ screen: 'form', id: null, copyOf: id })}
        >
          {t.duplicate}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={15} aria-hidden />} onClick={() => void deleteAndTell([id], language)}>
          {t.delete}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
