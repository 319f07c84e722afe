export { useArrivals } from './useArrivals.ts'
export { useFocusKept } from './useFocusKept.ts'
