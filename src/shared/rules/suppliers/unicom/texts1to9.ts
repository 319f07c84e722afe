import { chapter, type EditionTexts } from '../../clauseText.ts'

/** Unicom, chapters 1 to 9: use, prices and EU roaming. */
export const chapters1to9: EditionTexts = {
  ...chapter(
    { da: 'Anvendelse og gyldighed', en: 'Use and validity' },
    {
      '1.1': {
        da: 'Vilkårene gælder for alle teleydelser og al hardware, som kunden bruger eller lejer hos Unicom.',
        en: 'The terms apply to all telecom services and all hardware that the customer uses or rents from Unicom.',
      },
      '1.2': {
        da: 'Udgaven gælder fra 25. maj 2018 og afløser de tidligere.',
        en: 'This edition holds from 25 May 2018 and replaces earlier ones.',
      },
    },
  ),
  ...chapter(
    { da: 'Services', en: 'Services' },
    {
      '2.1': {
        da: 'Hvilke ydelser kunden må bruge, følger af en særskilt abonnementsaftale.',
        en: 'Which services the customer may use follows from a separate subscription agreement.',
      },
      '2.2': {
        da: 'Ydelserne er beskrevet på Unicoms websted.',
        en: "The services are described on Unicom's web site.",
      },
      '2.3': {
        da: 'Til nogle abonnementer, fx internet, kan kunden leje hardware som en router.',
        en: 'With some subscriptions, such as internet, the customer can rent hardware such as a router.',
      },
      '2.4': {
        da: 'Nogle ydelser har egne vilkår, som supplerer disse; kunden står inde for at have accepteret dem.',
        en: 'Some services have terms of their own beside these; the customer vouches for having accepted them.',
      },
    },
  ),
  ...chapter(
    { da: 'Funktionalitet', en: 'Functionality' },
    {
      '3.1': {
        da: 'Ydelserne leveres, som de er, med den standardfunktionalitet, der er beskrevet.',
        en: 'The services are delivered as they are, with the standard functionality described.',
      },
      '3.2': {
        da: 'Ved fejl og nedbrud kan kunden ikke kræve en bestemt udbedring eller frist og ikke få noget for tiden, der er gået, medmindre det er aftalt. Udgangspunktet er, at kunden kan opsige fremadrettet.',
        en: 'For faults and outages the customer can demand no particular remedy or time for it, and nothing for time past, unless agreed. As a rule the customer can only give notice for the future.',
      },
      '3.3': {
        da: 'Afslag eller erstatning kan stadig kræves, hvor aftalen eller ydelsens egne vilkår giver ret til det, fx en udvidet serviceaftale.',
        en: "A reduction or damages can still be claimed where the agreement or the service's own terms give the right, such as an extended service agreement.",
      },
    },
  ),
  ...chapter(
    { da: 'Kundens brugsret', en: "The customer's right of use" },
    {
      '4.1': {
        da: 'Så længe kunden betaler, må kunden og dens ansatte bruge ydelserne og det lejede udstyr; retten kan ikke overdrages.',
        en: 'While the customer pays, it and its employees may use the services and the rented hardware; the right cannot be transferred.',
      },
      '4.2': {
        da: 'Brugen skal være lovlig og efter formålet, og hverken ydelser eller udstyr må gå videre til andre.',
        en: 'Use must be lawful and as intended, and neither services nor hardware may be passed on to others.',
      },
      '4.3': {
        da: 'Mistanke om misbrug skal meldes til Unicom med det samme.',
        en: 'Suspected misuse must be reported to Unicom at once.',
      },
      '4.4': {
        da: 'Kunden skal have lejet hardware forsikret, så længe lejen løber.',
        en: 'The customer must keep rented hardware insured for as long as it is rented.',
      },
      '4.5': {
        da: 'Brugerne skal bo i Danmark og høre fast til her. Unicom kan lukke for en bruger, hvis rejsemønster afviger meget fra det sædvanlige.',
        en: 'Users must live in Denmark and permanently belong here. Unicom may suspend a user whose travel differs much from what is usual.',
      },
    },
  ),
  ...chapter(
    { da: 'Support', en: 'Support' },
    {
      '5.1': {
        da: 'Unicom og forhandlerne giver den support, der er beskrevet på webstedet.',
        en: 'Unicom and its dealers give the support described on the web site.',
      },
    },
  ),
  ...chapter(
    { da: 'Abonnementsafgift og forbrug', en: 'Subscription fee and usage' },
    {
      '6.1': {
        da: 'Priserne er dem på webstedet, medmindre andet er aftalt på skrift.',
        en: 'Prices are those on the web site, unless otherwise agreed in writing.',
      },
      '6.2': {
        da: 'Abonnement og support betales forud for hver måned, forbrug bagud.',
        en: 'Subscription and support are paid a month in advance, usage by month in arrears.',
      },
      '6.3': {
        da: 'En faktura forfalder, når kunden modtager den, og den må sendes elektronisk.',
        en: 'An invoice is due when the customer receives it, and may be sent electronically.',
      },
      '6.4': {
        da: 'For sen betaling koster 2 % i rente for hver påbegyndt måned og rykkergebyrer inden for loven.',
        en: 'Late payment costs 2 % interest for each month begun, and reminder fees within the law.',
      },
      '6.5': {
        da: 'Abonnementspriser kan sættes op med en måneds varsel. Stiger en underleverandørs pris, er varslet underleverandørens eget minus 10 hverdage, også for forbrug.',
        en: "Subscription prices can be raised at a month's notice. Where a subcontractor's price rises, the notice is the subcontractor's own less 10 working days, for usage too.",
      },
      '6.6': {
        da: 'Support og konsulenthjælp uden for abonnement og supportaftale kan faktureres til Unicoms gældende priser.',
        en: "Support and consulting outside subscription and support agreement can be invoiced at Unicom's current prices.",
      },
      '6.7': {
        da: 'Priserne er i danske kroner ekskl. moms, men med andre afgifter.',
        en: 'Prices are in Danish kroner without VAT, but with other duties included.',
      },
      '6.8': {
        da: 'Finder Unicom det hensigtsmæssigt, kan kunden med 5 hverdages varsel blive bedt om sikkerhed for kommende betalinger.',
        en: "If Unicom sees fit, it can at 5 working days' notice ask the customer for security for payments to come.",
      },
    },
  ),
  ...chapter(
    { da: 'Andre udgifter', en: 'Other expenses' },
    {
      '7.1': {
        da: 'Kunden betaler selv, hvad der ellers skal til, fx infrastruktur og eget udstyr.',
        en: 'The customer pays for whatever else is needed, such as infrastructure and equipment of its own.',
      },
    },
  ),
  ...chapter(
    { da: 'Data roaming i EU', en: 'Data roaming in the EU' },
    {
      '8.1': {
        da: 'Abonnementets data kan bruges i EU op til en grænse for rimeligt forbrug, som regnes ud den 1. i måneden: data for det dobbelte af abonnementsprisen. Forbrug derudover takseres.',
        en: 'The data of the subscription can be used in the EU up to a fair-use limit reckoned on the 1st of the month: data for twice the subscription price. Usage beyond it is charged.',
      },
      '8.2': {
        da: 'Roamingprisen er den, EU til enhver tid har fastsat.',
        en: 'The roaming price is the one regulated by the EU at the time.',
      },
      '8.3': {
        da: 'Der lukkes for takseret forbrug ved 450 kr. inkl. moms pr. måned og bruger, medmindre kunden har valgt mindre. Brugeren får en sms ved 80 % og 100 % og kan selv åbne igen, for højst 450 kr. mere.',
        en: 'Charged usage is stopped at 450 DKK with VAT a month and user, unless the customer chose less. The user gets an SMS at 80 % and 100 %, and can lift the stop for at most 450 DKK more.',
      },
      '8.4': {
        da: 'Er abonnementets data brugt op, lukkes der for mere, til brugeren selv tilvælger data mod betaling.',
        en: 'Once the data of the subscription are used up, access is closed until the user chooses to pay for more.',
      },
      '8.5': {
        da: 'Unicom hæfter ikke for sms-advarsler, der kommer for sent eller udebliver.',
        en: 'Unicom is not liable for SMS warnings that come late or not at all.',
      },
    },
  ),
  ...chapter(
    {
      da: 'Pligt til at hemmeligholde brugernavne, adgangs- og PIN-koder mv.',
      en: 'Duty to keep user names, passwords and PIN codes secret',
    },
    {
      '9.1': {
        da: 'Kunden og brugerne skal holde koder hemmelige, og kunden hæfter for misbrug af dem, medmindre kun Unicom er skyld i det.',
        en: 'Customer and users must keep codes secret, and the customer answers for their misuse unless Unicom alone is to blame.',
      },
      '9.2': {
        da: 'Kunden har accepteret persondatapolitikken på Unicoms websted.',
        en: "The customer has accepted the personal data policy on Unicom's web site.",
      },
    },
  ),
}
