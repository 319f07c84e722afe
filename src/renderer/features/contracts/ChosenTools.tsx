import { Button } from '@mantine/core'
import { contractsTexts } from '../../../shared/texts/contracts.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { compare, tick, useTicked } from '../../state/chosen.ts'
import { deleteAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { showTab } from '../compare/tab.ts'

/** What can be done with the contracts that are ticked and shown. */
export function ChosenTools({ shown }: { readonly shown: readonly string[] }) {
  const t = useTexts(contractsTexts)
  const leaving = useTexts(leavingTexts)
  const language = useLanguage()
  const chosen = useTicked(({ ids }) => ids)
  const ids = shown.filter((id) => chosen.has(id))
  if (ids.length === 0) return null
  const remove = async () => {
    if ((await deleteAndTell(ids, language)) === null) tick(ids, false)
  }
  const show = () => {
    compare(ids)
    tick(ids, false)
    showTab('contracts')
    goTo({ screen: 'compare' })
  }
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => void remove()}>
        {t.deleteChosen(ids.length)}
      </Button>
      <Button variant="default" size="compact-md" onClick={() => goTo({ screen: 'leaving', ids })}>
        {leaving.openChosen(ids.length)}
      </Button>
      {ids.length > 1 && (
        <Button size="compact-md" onClick={show}>
          {t.compareChosen(ids.length)}
        </Button>
      )}
    </>
  )
}
