import { chapter, type EditionTexts } from '../../clauseText.ts'

/** eKontoret, chapters 8 to 13 (with the second chapter 6, in its place): subscription, operation and support. */
export const chapters8to13: EditionTexts = {
  ...chapter(
    { da: 'eKontoret abonnement', en: 'eKontoret subscription' },
    {
      '8.1': {
        da: 'Abonnementer er forskellige, og kunden skal kende sit abonnements begrænsninger.',
        en: 'Subscriptions differ, and the customer must know the limits of its own.',
      },
      '8.2': {
        da: 'Mængderne, der må overføres, ligger fast fra bestillingen. eKontoret kan altid ændre priser og grænser; som regel kan kunden blive på de gamle, men ved ændringer i abonnementet gælder de nye.',
        en: 'The volumes that may be transferred are fixed by the order. eKontoret can change prices and limits at any time; as a rule the customer can stay on the old, but for changes in the subscription the new hold.',
      },
      '8.3': {
        da: 'Abonnementet er forudbetalt og løber fra start til periodens udgang.',
        en: 'The subscription is prepaid and runs from its start to the end of the period.',
      },
      '8.4': {
        da: 'Aftalen fornyes af sig selv med en ny periode.',
        en: 'The agreement renews itself for a new period.',
      },
      '8.5': {
        da: 'Opsigelsen sendes på e-mail med kundeoplysninger og den integration, den gælder. Kunden får en bekræftelse og skal selv kunne bevise, at der er opsagt.',
        en: 'Notice is sent by e-mail with customer details and the integration it concerns. The customer gets a confirmation and must itself be able to prove the notice.',
      },
      '8.6 (1st)': {
        da: 'Der skal opsiges senest 1 måned før næste periode; en påbegyndt periode betales ikke tilbage.',
        en: 'Notice must be given at the latest 1 month before the next period; a period begun is not repaid.',
      },
      '8.7': {
        da: 'Ved misbrug eller indgreb i koden kan abonnementet lukkes uden varsel; eKontoret afgør alene, hvad misbrug er.',
        en: 'For misuse or tampering with the code the subscription can be closed without notice; eKontoret alone decides what misuse is.',
      },
      '8.8': {
        da: 'Opsiger eKontoret, fordi reglerne er brudt, betales resten af abonnementet ikke tilbage. Gene for andre og brud på vilkårene er misbrug.',
        en: 'If eKontoret ends the subscription because the rules are broken, the rest is not repaid. Nuisance to others and breach of the terms are misuse.',
      },
      '8.6 (2nd)': {
        da: 'Det, der er faktureret før en opsigelse, skal stadig betales og krediteres ikke.',
        en: 'What was invoiced before notice must still be paid and is not credited.',
      },
      '8.10': {
        da: 'Vil kunden have andre vilkår end de gældende, kan eKontoret tilbyde det mod et administrationsgebyr.',
        en: 'If the customer wants other terms than these, eKontoret may offer them for an administration fee.',
      },
      '8.11': {
        da: 'Gentagne ændringer af abonnementet kan koste et administrationsgebyr.',
        en: 'Repeated changes to the subscription may cost an administration fee.',
      },
    },
  ),
  ...chapter(
    { da: 'Driftsikkerhed', en: 'Reliability of operation' },
    {
      '6.1 (2nd)': {
        da: 'eKontoret forsøger at oplyse om forstyrrelser i driften.',
        en: 'eKontoret tries to tell of disturbances in operation.',
      },
      '6.2 (2nd)': {
        da: 'Belastningen overvåges for at undgå udfald.',
        en: 'The load is watched to prevent outages.',
      },
      '6.3 (2nd)': {
        da: 'Af hensyn til drift og sikkerhed kan brugen begrænses uden varsel.',
        en: 'For the sake of operation and security, use can be limited without notice.',
      },
      '6.4 (2nd)': {
        da: 'eKontoret sigter mod drift hele døgnet, hele året, uden garanti, og kan afbryde den for vedligeholdelse og reparation.',
        en: 'eKontoret aims at operation around the clock all year, without guarantee, and may interrupt it for maintenance and repair.',
      },
      '6.5 (2nd)': {
        da: 'Hjælp ved driftsforstyrrelser følger vilkårene for support.',
        en: 'Help with disturbances follows the terms for support.',
      },
    },
  ),
  ...chapter(
    { da: 'Logging af data', en: 'Logging of data' },
    {
      '10.1': {
        da: 'Data logges kun for at kunne sendes igen, eller for at se, om de nåede frem.',
        en: 'Data are logged only so that they can be sent again, or to see whether they arrived.',
      },
    },
  ),
  ...chapter(
    { da: 'Support', en: 'Support' },
    {
      '11.1': {
        da: 'Support gives på egne ydelser; for andres henvises der til deres egen support.',
        en: "Support is given on eKontoret's own services; for others the customer is referred to their support.",
      },
      '11.2': {
        da: 'Support sker som regel på e-mail i et sagssystem; vedlæg så mange oplysninger som muligt.',
        en: 'Support usually goes by e-mail into a ticket system; enclose as much information as possible.',
      },
      '11.3': {
        da: 'Skyldes fejlen kunden selv, kan hjælpen faktureres til den gældende timesats.',
        en: "Where the fault is the customer's own, help can be invoiced at the current hourly rate.",
      },
      '11.4': {
        da: 'Supporten er skriftlig og åben på de tider, der står på webstedet.',
        en: 'Support is in writing and open at the hours given on the web site.',
      },
      '11.5': {
        da: 'Ved akutte udfald kan der ringes i åbningstiden; akut support koster som udgangspunkt.',
        en: 'In urgent outages one can call within opening hours; urgent support costs as a rule.',
      },
    },
  ),
  ...chapter(
    {
      da: 'Opdateringer, opgraderinger og vedligeholdelse af eKontorets service',
      en: "Updates, upgrades and maintenance of eKontoret's service",
    },
    {
      '12.1': {
        da: 'eKontoret opdaterer og vedligeholder sine ydelser og plugins.',
        en: 'eKontoret updates and maintains its services and plugins.',
      },
      '12.2': {
        da: 'Opdateringer kommer løbende, de kritiske hurtigst muligt.',
        en: 'Updates come continuously, critical ones as soon as possible.',
      },
      '12.3': {
        da: 'eKontoret plejer at opgradere til nyere versioner, men har ikke pligt til det.',
        en: 'eKontoret usually upgrades to newer versions but has no duty to.',
      },
      '12.4': {
        da: 'Flytning til en ny version kan koste et opgraderingsgebyr og kræve en tekniker.',
        en: 'Moving to a new version may cost an upgrade fee and need a technician.',
      },
      '12.5': {
        da: 'En forældet ydelse kan lukkes, når eKontoret bestemmer det; kunden skal selv sørge for at være opgraderet inden.',
        en: 'An outdated service can be closed when eKontoret decides; the customer must have upgraded by then.',
      },
    },
  ),
  ...chapter(
    { da: 'Funktionalitet', en: 'Functionality' },
    {
      '13.1': {
        da: 'eKontoret hæfter ikke for fejl i kode, plugins eller andre programmer, heller ikke for tab af data eller tid.',
        en: 'eKontoret is not liable for faults in code, plugins or other programs, nor for loss of data or time.',
      },
      '13.2': {
        da: 'Bryder kunden aftalen, betaler kunden for at rette skaden, også eKontorets timer.',
        en: "If the customer breaks the agreement, it pays for repairing the damage, eKontoret's hours included.",
      },
    },
  ),
}
