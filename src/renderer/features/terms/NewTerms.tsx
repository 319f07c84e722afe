import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { startingPoints } from '../../../shared/examples/index.ts'
import { goTo } from '../../state/navigation.ts'
import { useTermsTexts } from './termsForm.ts'

/** New terms: from scratch, or from one of the drafts to begin with. */
export function NewTerms() {
  const t = useTermsTexts()
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} aria-hidden />}>{t.newTerms}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => goTo({ screen: 'terms-set', id: null })}>{t.beginEmpty}</Menu.Item>
        <Menu.Label>{t.drafts}</Menu.Label>
        {startingPoints.map((startingPoint) => (
          <Menu.Item key={startingPoint} onClick={() => goTo({ screen: 'terms-set', id: null, startingPoint })}>
            {t.startingPoints[startingPoint]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
