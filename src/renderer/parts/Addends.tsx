import type { ReactNode } from 'react'
import { commonTexts } from '../../shared/texts/common.ts'
import { useTexts } from '../state/language.ts'
import classes from './Addends.module.css'

/** What is added up, with its amount as text. */
export interface Addend {
  readonly key: string | number
  readonly name: string
  readonly amount: string
}

interface AddendsProps {
  /** What the sum is of, in a sentence. */
  readonly says: ReactNode
  readonly addends: readonly Addend[]
  readonly sum: string
  /** What is to be said below it. */
  readonly children?: ReactNode
}

/** What a sum is made of: the answer to its why. */
export function Addends({ says, addends, sum, children }: AddendsProps) {
  const t = useTexts(commonTexts)
  return (
    <>
      <p className={classes.what}>{says}</p>
      <table className={classes.parts}>
        <tbody>
          {addends.map(({ key, name, amount }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="number">{amount}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <td className="number">{sum}</td>
          </tr>
        </tfoot>
      </table>
      {children}
    </>
  )
}

/** A line below what a sum is made of. */
export function AddendsNote({ children }: { readonly children: ReactNode }) {
  return <p className={classes.what}>{children}</p>
}
