import { lazy, Suspense } from 'react'
import { OverviewScreen } from '../features/overview/OverviewScreen.tsx'
import { useNavigation } from '../state/navigation.ts'

const ContractsScreen = lazy(() => import('../features/contracts/ContractsScreen.tsx'))
const ContractScreen = lazy(() => import('../features/contract/ContractScreen.tsx'))
const LeavingScreen = lazy(() => import('../features/leaving/LeavingScreen.tsx'))
const FormScreen = lazy(() => import('../features/form/FormScreen.tsx'))
const CompareScreen = lazy(() => import('../features/compare/CompareScreen.tsx'))
const TermsScreen = lazy(() => import('../features/terms/TermsScreen.tsx'))
const TermsSetScreen = lazy(() => import('../features/terms/TermsSetScreen.tsx'))
const BinScreen = lazy(() => import('../features/bin/BinScreen.tsx'))
const ScenarioScreen = lazy(() => import('../features/scenario/ScenarioScreen.tsx'))
const PaymentsScreen = lazy(() => import('../features/payments/PaymentsScreen.tsx'))
const RemindersScreen = lazy(() => import('../features/reminders/RemindersScreen.tsx'))
const ImportScreen = lazy(() => import('../features/import/ImportScreen.tsx'))
const SettingsScreen = lazy(() => import('../features/settings/SettingsScreen.tsx'))

/** The screen of the place where one is. All but the first are loaded when first needed. */
export function Screen() {
  return (
    <Suspense fallback={null}>
      <ScreenOfPlace />
    </Suspense>
  )
}

function ScreenOfPlace() {
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
