import type { EditionTexts } from '../../clauseText.ts'

/** What each clause of CloudKOM's terms says, in our words. */
export const cloudkomTexts: EditionTexts = {
  'Varighed og Opsigelse': {
    heading: { da: 'Varighed og Opsigelse', en: 'Duration and termination' },
    says: {
      da: 'Der kan ikke opsiges, før der er gået 12 måneder fra aftaledatoen; derefter skriftligt med løbende måned plus 1 måned. Almindelige regler om misligholdelse gælder, CloudKOM kan ophæve ved restance, og modkrav giver kun ret til at holde betaling tilbage, hvis CloudKOM har godkendt dem.',
      en: 'No notice can be given until 12 months from the date of the agreement have passed; then in writing at the current month plus 1 month. The ordinary rules on breach apply, CloudKOM can cancel for arrears, and payment can be held back only for counterclaims that CloudKOM has approved.',
    },
  },
  'Antal og afregning af licenser': {
    heading: { da: 'Antal og afregning af licenser', en: 'Number and billing of licences' },
    says: {
      da: 'Licenser afregnes bagud efter månedens højeste antal, til fuld pris selv for få dage. Antallet kan frit sættes op og ned.',
      en: "Licences are billed in arrears by the month's highest number, at full price even for a few days. The number can be moved up and down freely.",
    },
  },
  'Tekniske forhold omkring løsningen': {
    heading: { da: 'Tekniske forhold omkring løsningen', en: 'Technical matters' },
    says: {
      da: 'Løsningen kører i CloudKOMs danske hostingcenter og nås over internettet. Kunden svarer selv for sit net, udstyr og headset; fejlsøgning der hører ikke med.',
      en: "The solution runs in CloudKOM's Danish hosting centre and is reached over the internet. The customer answers for its own network, equipment and headsets; finding faults there is not included.",
    },
  },
  Bemærkninger: {
    heading: { da: 'Bemærkninger', en: 'Remarks' },
    says: {
      da: 'CloudKOM må lade en anden overtage aftalen og er ikke bundet, hvis ydre forhold gør løsningen ubrugelig, fx at en operatør eller producent holder op.',
      en: 'CloudKOM may let someone else take over the agreement, and is not bound if outside causes make the solution unusable, such as an operator or manufacturer stopping.',
    },
  },
  'Support og Nyhedsmail': {
    heading: { da: 'Support og Nyhedsmail', en: 'Support and newsletter' },
    says: {
      da: 'CloudKOM kan tilmelde kunden drifts- og nyhedsmails; kunden kan altid melde fra.',
      en: 'CloudKOM can sign the customer up for service mails and newsletters; the customer can always opt out.',
    },
  },
}
