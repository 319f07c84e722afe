import { useEffect, useState } from 'react'
import { helpTexts } from '../../../shared/texts/help.ts'
import { FoldedSection } from '../../parts/FoldedSection.tsx'
import { useTexts } from '../../state/language.ts'
import classes from './Help.module.css'

/** A part of the app, as the build lists it in `licences.json`. */
interface Licence {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

/** The licences of all that the app consists of. */
export function Licences() {
  const t = useTexts(helpTexts)
  return (
    <FoldedSection title={t.licences} note={t.licenceNote}>
      {() => <LicenceList />}
    </FoldedSection>
  )
}

function LicenceList() {
  const t = useTexts(helpTexts)
  const [licences, setLicences] = useState<readonly Licence[] | 'failed'>([])
  useEffect(() => {
    fetch('licences.json')
      .then((answer) => answer.json())
      .then((list: readonly Licence[]) => setLicences(list))
      .catch(() => setLicences('failed'))
  }, [])
  if (licences === 'failed') return <p role="alert">{t.licencesFailed}</p>
  return (
    <ul className={classes.licences}>
      {licences.map(({ name, version, licence, text }) => (
        <li key={`${name} ${version}`}>
          <details>
            <summary>
              {name} {version} · {licence}
            </summary>
            <pre>{text}</pre>
          </details>
        </li>
      ))}
    </ul>
  )
}
