import { chapter, type EditionTexts } from '../../clauseText.ts'

/** eKontoret, chapters 1 to 7: order, personal data and set-up. */
export const chapters1to7: EditionTexts = {
  ...chapter(
    { da: 'Firmaoplysninger', en: 'Company details' },
    {
      '1.1': { da: 'Leverandøren er eKontoret ApS i Viby J.', en: 'The supplier is eKontoret ApS in Viby J.' },
    },
  ),
  ...chapter(
    { da: 'Generelle betingelser', en: 'General terms' },
    {
      '2.1': {
        da: 'Vilkårene gælder, hvor parterne ikke skriftligt har aftalt andet; kundens egne købsbetingelser binder ikke eKontoret.',
        en: "The terms hold where the parties have not agreed otherwise in writing; the customer's own conditions do not bind eKontoret.",
      },
    },
  ),
  ...chapter(
    { da: 'Bestilling og betaling', en: 'Order and payment' },
    {
      '3.1': {
        da: 'Abonnement og opsætning kan faktureres, når der er bestilt.',
        en: 'Subscription and set-up can be invoiced once they are ordered.',
      },
      '3.2': { da: 'Der betales på faktura.', en: 'Payment is by invoice.' },
      '3.3': {
        da: 'Abonnementet opkræves forud, til det er opsagt. Opsigelse sker skriftligt på e-mail når som helst, men senest 30 dage før næste opkrævning.',
        en: 'The subscription is charged in advance until notice is given. Notice goes by e-mail at any time, but at the latest 30 days before the next collection.',
      },
      '3.4': {
        da: 'Fakturaens frist gælder. Ved for sen betaling kan der komme rykkergebyrer, og kravet går videre til en inkassopartner med egne gebyrer.',
        en: 'The due date on the invoice holds. Late payment can bring reminder fees, and the claim goes on to a collector with fees of its own.',
      },
      '3.5': {
        da: 'Ved for sen betaling kan eKontoret lukke for alle ydelser.',
        en: 'If payment is late, eKontoret can suspend all services.',
      },
    },
  ),
  ...chapter(
    { da: 'Registrering af kundedata (persondatapolitik)', en: 'Customer data (privacy policy)' },
    {
      '4.1': {
        da: 'eKontoret registrerer firma, navn, adresse, telefon, e-mail og CVR-nummer.',
        en: 'eKontoret records company, name, address, telephone, e-mail and company number.',
      },
      '4.2': {
        da: 'Oplysningerne bruges til at levere ydelsen, og kunden kan spørge til dem eller gøre indsigelse.',
        en: 'The data are used to deliver the service, and the customer can ask about them or object.',
      },
      '4.3': {
        da: 'Oplysninger indsamles med samtykke og gemmes i op til 6 måneder, efter at abonnementet er ophørt.',
        en: 'Data are collected with consent and kept for up to 6 months after the subscription has ended.',
      },
      '4.4': {
        da: 'Medarbejdere i eKontorets support kan se oplysningerne.',
        en: "eKontoret's support staff can see the data.",
      },
      '4.5': {
        da: 'Oplysninger gives eller sælges ikke videre, og følsomme oplysninger registreres ikke.',
        en: 'Data are neither passed on nor sold, and sensitive data are not recorded.',
      },
      '4.6': {
        da: 'Resten om persondata står i databehandleraftalen.',
        en: 'The rest on personal data stands in the data processing agreement.',
      },
    },
  ),
  ...chapter(
    { da: 'Leveringsformer uden bestilling af tekniker', en: 'Delivery without a technician' },
    {
      '5.1': {
        da: 'Flere integrationer er klar med det samme og kan sættes op af kunden selv efter en guide.',
        en: 'Several integrations are ready at once and can be set up by the customer from a guide.',
      },
      '5.2': {
        da: 'Sætter kunden selv op, er det kundens ansvar. Hjælp kan koste, hvis kunden har sat forkert op eller ikke fulgt guiden; det siges på forhånd.',
        en: 'Set-up done by the customer is its own responsibility. Help may cost if the set-up is wrong or the guide was not followed; the customer is told beforehand.',
      },
    },
  ),
  ...chapter(
    {
      da: 'Leveringsformer, behandlings- og leveringstid ved bestilling af tekniker',
      en: 'Delivery, handling and delivery time when a technician is ordered',
    },
    {
      '6.1 (1st)': {
        da: 'Ordrer behandles så hurtigt som muligt efter de oplyste leveringstider.',
        en: 'Orders are handled as soon as possible by the delivery times given.',
      },
      '6.2 (1st)': {
        da: 'eKontoret kontakter kunden om opsætningen. Leveringstiden løber først, når kunden har givet de nødvendige oplysninger og logins.',
        en: 'eKontoret contacts the customer about the set-up. The delivery time runs only once the customer has given the details and logins needed.',
      },
      '6.3 (1st)': {
        da: 'Kunden kan spørge teknikeren om forventet levering; sagen kan gå til en anden tekniker.',
        en: 'The customer can ask the technician when to expect delivery; the case may pass to another technician.',
      },
      '6.4 (1st)': {
        da: 'Problemer eller særlige opsætninger kan ændre leveringstiden.',
        en: 'Problems or special set-ups can change the delivery time.',
      },
      '6.5 (1st)': {
        da: 'Ændringer i bestillingen kan forsinke og fordyre opsætningen; et tillæg oplyses, før ændringen laves.',
        en: 'Changes to the order can delay the set-up and make it dearer; a surcharge is told before the change is made.',
      },
      '6.6 (1st)': {
        da: 'eKontoret forsøger at give besked om forsinkelser og grunden til dem.',
        en: 'eKontoret tries to tell of delays and their cause.',
      },
      '6.7': {
        da: 'Ydelserne er digitale og bestilt, så der er ingen fortrydelsesret, når integrationen er klarmeldt og faktureret.',
        en: 'The services are digital and ordered, so there is no right of withdrawal once the integration is accepted and invoiced.',
      },
      '6.8': {
        da: 'Opsætningsprisen er webstedets ved bestillingen eller et skriftligt tilbud og dækker igangsættelse, konfiguration og test.',
        en: "The set-up price is the web site's at the time of order or a written offer, and covers start, configuration and test.",
      },
      '6.6 (2nd)': {
        da: 'Opsætningsprisen opkræves i to halvdele: den første lige efter bestillingen, den anden med det første abonnement. Ingen af dem krediteres.',
        en: 'The set-up price is charged in two halves: the first right after the order, the second with the first subscription. Neither is credited.',
      },
      '6.10': {
        da: 'Svarer kunden ikke på testen inden 14 dage efter en påmindelse, eller udsættes klarmeldingen uden grund, kan anden halvdel og abonnementet faktureres alligevel.',
        en: 'If the customer does not answer about the test within 14 days of a reminder, or puts off acceptance without cause, the second half and the subscription can be invoiced all the same.',
      },
      '6.11': {
        da: 'Leveringstiden forudsætter, at teknikeren har de oplysninger, der skal til.',
        en: 'The delivery time presupposes that the technician has the details needed.',
      },
    },
  ),
  ...chapter(
    { da: 'Vilkår ved konfiguration varetaget af eKontoret', en: 'Terms for configuration done by eKontoret' },
    {
      '7.1': {
        da: 'Kunden skal selv sikre sig, at det ønskede kan lade sig gøre, før der bestilles; nærmere undersøgelser kan koste.',
        en: 'The customer must make sure beforehand that what it wants can be done; closer examination may cost.',
      },
      '7.2': {
        da: 'Kunden sørger for, at de forbundne systemer er sat op, og for at regnskabet er rigtigt; det indgår ikke.',
        en: 'The customer sees to it that the connected systems are set up and the accounts are right; that is not included.',
      },
      '7.3': {
        da: 'Ved bestilt opsætning konfigurerer eKontoret integrationen og beder om logins og oplysninger.',
        en: 'When set-up is ordered, eKontoret configures the integration and asks for logins and details.',
      },
      '7.4': {
        da: 'Efter en testordre skal kunden godkende. Svarer kunden ikke inden 5 hverdage, gælder opsætningen som klarmeldt.',
        en: 'After a test order the customer must approve. Without an answer within 5 working days the set-up counts as accepted.',
      },
      '7.6 (1st)': {
        da: 'Kunden skal give adgang og svare på spørgsmål; eKontoret bruger helst partnerlogins.',
        en: 'The customer must give access and answer questions; eKontoret prefers partner logins.',
      },
      '7.7': {
        da: 'Fakturaen for opsætning er bindende og krediteres kun med god grund, også hvis kunden selv hindrer arbejdet.',
        en: 'The invoice for set-up is binding and credited only for good cause, also where the customer itself hinders the work.',
      },
      '7.8': {
        da: 'Kunden skal holde øje med sin e-mail; en opsætning, der går i stå på manglende svar, hverken krediteres eller annulleres.',
        en: 'The customer must watch its e-mail; a set-up that stalls for want of an answer is neither credited nor cancelled.',
      },
      '7.6 (2nd)': {
        da: 'Opsætningen følger kundens svar i et skema; senere ændringer kan tilbydes mod timebetaling.',
        en: "The set-up follows the customer's answers in a form; later changes may be offered at an hourly rate.",
      },
      '7.10': {
        da: 'eKontoret kan altid afregne den tid, en sag har taget.',
        en: 'eKontoret can always charge for the time a case has taken.',
      },
      '7.11': {
        da: 'eKontoret svarer ikke for ændringer i systemerne, der påvirker integrationen.',
        en: 'eKontoret does not answer for changes in the systems that affect the integration.',
      },
    },
  ),
}
