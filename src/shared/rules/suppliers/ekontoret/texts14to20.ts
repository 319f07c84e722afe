import { chapter, type EditionTexts } from '../../clauseText.ts'

/** eKontoret, chapters 14 to 20: prices, complaints, liability and disputes. */
export const chapters14to20: EditionTexts = {
  ...chapter(
    { da: 'Priser', en: 'Prices' },
    {
      '14.1': {
        da: 'Priserne er uden de 25 % moms, og den pris gælder, som var oplyst på bestillingsdagen.',
        en: 'Prices are without the 25 % VAT, and the price shown on the day of the order holds.',
      },
      '14.2': {
        da: 'Priser kan ændres med 1 måneds varsel og gælder fra den næste periode.',
        en: "Prices can be changed at 1 month's notice, from the next period.",
      },
      '14.3': { da: 'Der kan være trykfejl.', en: 'There may be misprints.' },
    },
  ),
  ...chapter(
    { da: 'Fortrydelsesret og reklamation', en: 'Withdrawal and complaints' },
    {
      '15.1': {
        da: 'Digitale ydelser kan ikke fortrydes og betales som udgangspunkt ikke tilbage.',
        en: 'Digital services cannot be withdrawn from and are as a rule not repaid.',
      },
      '15.2': {
        da: 'Der er ikke 2 års reklamationsret, men mangler ved selve ydelsen rettes, medmindre de skyldes kunden eller andre ydre forhold.',
        en: 'There is no 2-year right of complaint, but defects of the service itself are put right, unless caused by the customer or other outside matters.',
      },
      '15.3': {
        da: 'Fejl skal meldes hurtigst muligt og senest 1 måned efter, at de opstod; ellers kan reklamationen afvises.',
        en: 'Faults must be reported as soon as possible and within 1 month of occurring; otherwise the complaint can be refused.',
      },
      '15.4': {
        da: 'Kan integrationen ikke lade sig gøre, kan kunden bede om at få en tilbagebetaling vurderet.',
        en: 'If the integration turns out not to be possible, the customer can ask to have repayment considered.',
      },
      '15.5': {
        da: 'En reklamation skal begrundes fyldestgørende; eKontoret afgør den alene.',
        en: 'A complaint must be fully reasoned; eKontoret alone decides it.',
      },
    },
  ),
  ...chapter(
    { da: 'Ansvar', en: 'Liability' },
    {
      '16.1 (1st)': {
        da: 'Materiale og software tilhører eKontoret; kunden leder selv efter fejl først og søger derefter support.',
        en: 'Material and software belong to eKontoret; the customer first looks for faults itself, then asks support.',
      },
      '16.2': {
        da: 'Kunden skal selv kontrollere, at overførslen giver det rigtige, og melde fejl.',
        en: 'The customer must itself check that the transfer comes out right, and report faults.',
      },
      '16.3': {
        da: 'Arbejdet udføres fagligt forsvarligt, men uden garanti uden for standardopsætninger.',
        en: 'The work is done with professional care, but without guarantee outside standard set-ups.',
      },
      '16.4': {
        da: 'eKontoret fraskriver sig ansvar for tabte data, tabt fortjeneste og alle andre tab, uanset årsagen.',
        en: 'eKontoret disclaims liability for lost data, lost profit and all other loss, whatever the cause.',
      },
      '16.5': {
        da: 'eKontoret svarer ikke for, hvordan brugere og andre bruger ydelsen.',
        en: 'eKontoret does not answer for how users and others use the service.',
      },
      '16.6': {
        da: 'eKontoret svarer ikke for fejl, som andre er skyld i.',
        en: 'eKontoret does not answer for faults caused by others.',
      },
      '16.7': {
        da: 'En erstatning kan højst være det, den leverede ydelse er faktureret med.',
        en: 'Damages can be at most what was invoiced for the service delivered.',
      },
    },
  ),
  ...chapter(
    { da: 'Tredjeparts systemer og applikationer', en: 'Third-party systems and applications' },
    {
      '17.1': {
        da: 'Nogle systemer faktureres af tredjepart; alle integrationer hører til et abonnement.',
        en: 'Some systems are invoiced by a third party; every integration belongs to a subscription.',
      },
      '17.2': {
        da: 'Tredjeparts gebyrer er ikke med i abonnementet, og kunden skal selv holde sig orienteret om deres vilkår og priser.',
        en: "Third parties' fees are not part of the subscription, and the customer must keep itself informed of their terms and prices.",
      },
      '17.3': {
        da: 'Konflikter med tredjepart er ikke eKontorets ansvar.',
        en: "Conflicts with third parties are not eKontoret's responsibility.",
      },
      '17.4': {
        da: 'eKontoret svarer ikke for data, der mangler efter nedbrud hos andre, og kan ikke love rettelser, før de har løst det.',
        en: 'eKontoret does not answer for data missing after outages at others, and cannot promise a fix before they have solved it.',
      },
      '17.5': {
        da: 'Ændringer hos tredjepart kan gøre integrationen umulig eller ændre vilkårene; som regel varsler eKontoret det.',
        en: 'Changes at a third party can make the integration impossible or change the terms; as a rule eKontoret gives warning.',
      },
      '17.6': {
        da: 'Beder kunden om rettelser efter en tredjeparts ændringer, faktureres de; som regel siges det først.',
        en: "Fixes that the customer asks for after a third party's changes are invoiced; as a rule it is told first.",
      },
    },
  ),
  // The heading of chapter 18 is masked in the document, so none is given.
  ...chapter(null, {
    '18.1': {
      da: 'eKontoret kan ændre vilkårene med øjeblikkelig virkning og forsøger at oplyse om væsentlige ændringer.',
      en: 'eKontoret can change the terms with immediate effect and tries to tell of important changes.',
    },
  }),
  ...chapter(
    { da: 'Immaterielle rettigheder', en: 'Intellectual property' },
    {
      '16.1 (2nd)': {
        da: 'Kode og materiale tilhører eKontoret. Brugeren har kun en tidsbegrænset brugsret, som kræver rettidig betaling, og må ikke kopiere mere end nødvendigt.',
        en: 'Code and material belong to eKontoret. The user has only a right of use for a time, which requires payment on time, and may copy no more than needed.',
      },
    },
  ),
  ...chapter(
    { da: 'Force majeure', en: 'Force majeure' },
    {
      '20.1': {
        da: 'Ingen hæfter ved force majeure, som straks skal meldes. Varer den over 30 dage, kan den part, der ikke er ramt, annullere aftalen.',
        en: 'Neither party is liable for force majeure, which must be told at once. If it lasts over 30 days, the party not struck by it can cancel.',
      },
    },
  ),
}
