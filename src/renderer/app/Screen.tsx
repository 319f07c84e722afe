import { OverviewScreen } from '../features/overview/OverviewScreen.tsx'
import { useNavigation } from '../state/navigation.ts'
import { whenNeeded } from './whenNeeded.tsx'

const ContractsScreen = whenNeeded(() => import('../features/contracts/ContractsScreen.tsx'))
const ContractScreen = whenNeeded(() => import('../features/contract/ContractScreen.tsx'))
const LeavingScreen = whenNeeded(() => import('../features/leaving/LeavingScreen.tsx'))
const FormScreen = whenNeeded(() => import('../features/form/FormScreen.tsx'))
const CompareScreen = whenNeeded(() => import('../features/compare/CompareScreen.tsx'))
const TermsScreen = whenNeeded(() => import('../features/terms/TermsScreen.tsx'))
const TermsSetScreen = whenNeeded(() => import('../features/terms/TermsSetScreen.tsx'))
const BinScreen = whenNeeded(() => import('../features/bin/BinScreen.tsx'))
const ScenarioScreen = whenNeeded(() => import('../features/scenario/ScenarioScreen.tsx'))
const PaymentsScreen = whenNeeded(() => import('../features/payments/PaymentsScreen.tsx'))
const RemindersScreen = whenNeeded(() => import('../features/reminders/RemindersScreen.tsx'))
const ImportScreen = whenNeeded(() => import('../features/import/ImportScreen.tsx'))
const SettingsScreen = whenNeeded(() => import('../features/settings/SettingsScreen.tsx'))

/** The screen of the place where one is. All but the first are loaded when first needed. */
export function Screen() {
  const place = useNavigation(({ place }) => place)
  switch (place.screen) {
    case 'overview':
      return <OverviewScreen />
    case 'contracts':
      return <ContractsScreen />
    case 'bin':
      return <BinScreen />
    case 'contract':
      return <ContractScreen key={place.id} id={place.id} />
    case 'leaving':
      return <LeavingScreen key={place.ids.join()} ids={place.ids} />
    case 'form':
      return (
        <FormScreen
          key={place.id ?? place.copyOf ?? place.termsId ?? 'new'}
          id={place.id}
          copyOf={place.copyOf ?? null}
          termsId={place.termsId ?? null}
        />
      )
    case 'compare':
      return <CompareScreen />
    case 'scenario':
      return <ScenarioScreen key={place.id ?? place.copyOf ?? 'new'} id={place.id} copyOf={place.copyOf ?? null} />
    case 'terms':
      return <TermsScreen />
    case 'terms-set':
      return (
        <TermsSetScreen
          key={place.id ?? place.copyOf ?? place.startingPoint ?? 'new'}
          id={place.id}
          copyOf={place.copyOf ?? null}
          startingPoint={place.startingPoint ?? null}
        />
      )
    case 'payments':
      return <PaymentsScreen />
    case 'import':
      return <ImportScreen />
    case 'reminders':
      return <RemindersScreen />
    case 'settings':
      return <SettingsScreen />
  }
}
