import { chapter, type EditionTexts } from '../../clauseText.ts'

/** Unicom, chapters 10 to 15: operation, hardware and termination. */
export const chapters10to15: EditionTexts = {
  ...chapter(
    { da: 'Tilgængelighed, oppetid, tekniske krav', en: 'Availability, uptime, technical requirements' },
    {
      '10.1': {
        da: 'Ydelserne nås over internettet, andre offentlige net eller et lukket kredsløb til Unicom.',
        en: 'The services are reached over the internet, other public networks or a closed circuit to Unicom.',
      },
      '10.2': {
        da: 'Unicom stræber efter drift døgnet rundt, men garanterer den ikke; underleverandørers garantier binder kun, hvis Unicom har lovet dem på skrift.',
        en: "Unicom aims at service around the clock but does not guarantee it; subcontractors' guarantees bind only if Unicom has undertaken them in writing.",
      },
      '10.3': {
        da: 'De tekniske krav står på webstedet, og kunden skal selv opfylde dem.',
        en: 'The technical requirements stand on the web site, and meeting them is up to the customer.',
      },
    },
  ),
  ...chapter(
    {
      da: 'Konfiguration og opdatering af den lejede Hardware',
      en: 'Configuration and updating of the rented hardware',
    },
    {
      '11.1': {
        da: 'Lejet hardware leveres sat op og opdateres af Unicom efter behov; Unicom svarer ikke for andres ændringer i opsætningen.',
        en: "Rented hardware comes configured and is updated by Unicom as needed; Unicom does not answer for others' changes to it.",
      },
    },
  ),
  ...chapter(
    { da: 'Returnering af defekt Hardware', en: 'Return of defective hardware' },
    {
      '12.1': {
        da: 'Defekt hardware returneres efter aftale med Unicom, i original emballage og med referencenummer. Kunden betaler fragten til Unicom, Unicom betaler fragten retur.',
        en: 'Defective hardware is returned as arranged with Unicom, in its original packaging and with a reference number. The customer pays carriage there, Unicom pays it back.',
      },
      '12.2': {
        da: 'Låneudstyr under reparation kan aftales.',
        en: 'Equipment on loan during repair can be arranged.',
      },
      '12.3': {
        da: 'Viser hardwaren sig ikke at fejle noget, eller skyldes fejlen kunden, kan Unicom fakturere undersøgelsen efter tid og kræve det ødelagte udstyr betalt til listepris.',
        en: 'If the hardware turns out not to be faulty, or the customer caused the fault, Unicom can invoice the examination by time and claim the list price of what is destroyed.',
      },
    },
  ),
  ...chapter(
    { da: 'Ændringer i Services', en: 'Changes to the services' },
    {
      '13.1': {
        da: 'Ydelserne udvikles løbende; som regel bliver de bedre, men de kan også blive ringere.',
        en: 'The services are developed all the time; as a rule they improve, but they may also get worse.',
      },
      '13.2': {
        da: 'Unicom kan begrænse forbruget fra den ene dag til den anden, hvis det skønnes nødvendigt.',
        en: 'Unicom can limit usage from one day to the next if it finds that necessary.',
      },
    },
  ),
  ...chapter(
    { da: 'Suspension af Unicoms ydelser', en: "Suspension of Unicom's services" },
    {
      '14.1': {
        da: 'Ved manglende betaling eller sikkerhed, misbrug eller unormal brug kan Unicom lukke for adgangen. Kunden skal have besked og lejlighed til at svare; i hastetilfælde kommer beskeden bagefter.',
        en: 'For missing payment or security, misuse or abnormal use Unicom can close access. The customer must be told and given the chance to answer; in urgent cases the message comes afterwards.',
      },
      '14.2': {
        da: 'SIM-kort må kun sidde i en telefon, som et menneske bruger, medmindre andet er aftalt skriftligt. Ellers kan Unicom lukke eller kræve betaling for det høje forbrug.',
        en: 'A SIM card may sit only in a phone used by a person, unless otherwise agreed in writing. If not, Unicom can suspend it or charge for the high usage.',
      },
    },
  ),
  ...chapter(
    { da: 'Opsigelse', en: 'Termination' },
    {
      '15.1': {
        da: 'Abonnement og leje kan opsiges skriftligt af begge parter med 3 måneders varsel til en abonnementsperiodes udgang. Er der aftalt binding, kan kunden ikke opsige i bindingsperioden.',
        en: "Either party can end subscription and rental in writing at 3 months' notice, to the end of a subscription period. Where a binding is agreed, the customer cannot give notice during it.",
      },
      '15.2': {
        da: 'Forudbetalt abonnement kommer ikke tilbage, når kunden opsiger eller skifter selskab.',
        en: 'Subscription paid in advance is not repaid when the customer gives notice or changes provider.',
      },
      '15.3': {
        da: 'Har Unicom misligholdt væsentligt og ikke rettet op inden 10 hverdage efter en skriftlig reklamation, kan kunden opsige med selvvalgt varsel og kræve et rimeligt afslag, højst 50 % af de faste betalinger for perioden.',
        en: 'If Unicom is in material breach and has not put it right within 10 working days of a written complaint, the customer can leave at a notice of its choice and claim a reasonable reduction, at most 50 % of the fixed payments for that time.',
      },
      '15.4': {
        da: 'Lejet hardware skal være tilbage senest 14 dage efter lejens ophør. Mangler den eller virker den ikke, koster den listeprisen på opsigelsestidspunktet.',
        en: 'Rented hardware must be back within 14 days of the end of the rental. If it is missing or does not work, it costs its list price at the time of notice.',
      },
    },
  ),
}
