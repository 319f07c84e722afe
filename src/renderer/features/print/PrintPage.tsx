import { useEffect } from 'react'
import { useLedger } from '../../state/ledger.ts'

export function PrintPage(_: { readonly query: URLSearchParams }) {
  const status = useLedger(({ status }) => status)
  useEffect(() => {
    if (status !== 'loading') requestAnimationFrame(() => void window.varsel.call('print:ready'))
  }, [status])
  return <h1>Varsel</h1>
}
