import { chapter, type EditionTexts } from '../../clauseText.ts'

/** Unicom, chapters 16 to 23: personal data, liability and disputes. */
export const chapters16to23: EditionTexts = {
  ...chapter(
    { da: 'Behandling af Personoplysninger', en: 'Processing of personal data' },
    {
      '16.1': {
        da: 'Unicom er databehandler for kundens persondata; kunden svarer selv for sin egen behandling.',
        en: "Unicom processes the customer's personal data on its behalf; the customer answers for its own processing.",
      },
      '16.1.1': {
        da: 'Ved større mængder eller følsomme oplysninger indgås en særskilt databehandleraftale; ellers gælder kapitlet som aftalen.',
        en: 'For larger amounts or sensitive data a separate processing agreement is made; otherwise this chapter is that agreement.',
      },
      '16.2': {
        da: 'Begge parter skal passe på oplysningerne teknisk og organisatorisk, som forordningen kræver.',
        en: 'Both parties must protect the data by technical and organisational measures as the Regulation demands.',
      },
      '16.3': {
        da: 'Unicom følger forordningens artikel 28 og hjælper mod timebetaling kunden med dokumentation, tilsyn og revision.',
        en: 'Unicom follows article 28 of the Regulation and, at its hourly rate, helps the customer with documentation, supervision and audit.',
      },
      '16.4': {
        da: 'Unicom behandler kun oplysninger efter kundens instruks, som er aftalen og det, kunden ellers pålægger.',
        en: "Unicom processes data only as instructed: by the agreement and by the customer's own instructions.",
      },
      '16.4.1': {
        da: 'Ændrer kredsen af oplysninger eller personer sig, skal kunden straks sige det.',
        en: 'If the kinds of data or persons change, the customer must say so at once.',
      },
      '16.5': {
        da: 'Oplysningerne ligger hos en underdatabehandler i EU.',
        en: 'The data are kept with a sub-processor in the EU.',
      },
      '16.5.1': {
        da: 'Unicom må skifte underdatabehandler inden for EU.',
        en: 'Unicom may replace the sub-processor within the EU.',
      },
      '16.5.1.1': {
        da: 'Ud af EU/EØS må oplysningerne kun komme, hvis kunden på forhånd har sagt ja på skrift.',
        en: 'Data may leave the EU/EEA only if the customer has agreed in writing beforehand.',
      },
      '16.5.2': {
        da: 'Unicom sørger for, at underdatabehandlere er bundet af de samme pligter.',
        en: 'Unicom sees to it that sub-processors are bound by the same duties.',
      },
      '16.6': {
        da: 'Persondata slettes senest 3 måneder efter, at samarbejdet er endeligt slut, medmindre kunden beder om andet.',
        en: 'Personal data are deleted at the latest 3 months after the relationship has finally ended, unless the customer asks otherwise.',
      },
      '16.7': {
        da: 'Beder kunden skriftligt om det, skal Unicom inden 7 arbejdsdage udlevere en kopi af persondata.',
        en: 'On written request Unicom must hand over a copy of the personal data within 7 working days.',
      },
    },
  ),
  ...chapter(
    { da: 'Ansvar og ansvarsbegrænsning', en: 'Liability and its limits' },
    {
      '17.1': {
        da: 'Kunden står alene med ansvaret for brugen; Unicom svarer ikke for andre leverandørers ydelser.',
        en: "The customer alone is responsible for use; Unicom does not answer for other providers' services.",
      },
      '17.2': {
        da: 'Ellers gælder dansk rets almindelige regler om erstatning, med de begrænsninger der følger.',
        en: 'Otherwise the ordinary Danish rules on damages apply, with the limits that follow.',
      },
      '17.2.1': {
        da: 'Unicom betaler højst 6 gange den faste månedsafgift i erstatning; i de første 6 måneder regnes der med det, de måneder ventes at koste.',
        en: 'Unicom pays at most 6 times the fixed monthly fee in damages; within the first 6 months, what those months are expected to cost.',
      },
      '17.2.2': {
        da: 'Ingen af parterne hæfter for driftstab, datatab og andre indirekte tab, medmindre der er handlet groft uagtsomt eller med forsæt.',
        en: 'Neither party is liable for loss of business, data or other indirect loss, except for gross negligence or intent.',
      },
      '17.2.3': {
        da: 'Det samme forhold giver ikke både afslag og erstatning.',
        en: 'One and the same event does not give both a reduction and damages.',
      },
      '17.2.4': {
        da: 'Slutter en binding før tid af en grund, der ikke ligger hos Unicom, kan Unicom opkræve den rabat, kunden har fået.',
        en: "If a binding ends early for a reason not on Unicom's side, Unicom can charge the discount that the customer was given.",
      },
    },
  ),
  ...chapter(
    { da: 'Produktansvar', en: 'Product liability' },
    {
      '18.1': {
        da: 'Unicom har kun det produktansvar, som loven gør ufravigeligt.',
        en: 'Unicom has only the product liability that the law makes mandatory.',
      },
      '18.2': {
        da: 'Kunden skal hurtigt give skriftlig besked om skader, som lejet hardware har gjort, siges at have gjort eller kan komme til at gøre.',
        en: 'The customer must soon tell in writing of damage that rented hardware has done, is said to have done or may do.',
      },
      '18.3': {
        da: 'Kunden holder Unicom skadesløs for andres krav, når Unicom ikke selv skulle betale skaden til kunden.',
        en: "The customer covers Unicom for others' claims where Unicom itself would not owe the customer anything for the damage.",
      },
      '18.3.1': {
        da: 'Det gælder skade på ejendom og løsøre, mens kunden har udstyret.',
        en: 'That goes for damage to property while the customer has the equipment.',
      },
      '18.3.2': {
        da: 'Det gælder også skade på eller fra produkter, som kunden fremstiller, eller som dens produkter indgår i.',
        en: 'It also goes for damage to or from products that the customer makes or that contain its products.',
      },
      '18.4': {
        da: 'For produktskader kræver erstatning, at Unicom har handlet groft uagtsomt eller med forsæt.',
        en: "Damages for product damage require gross negligence or intent on Unicom's part.",
      },
    },
  ),
  ...chapter(
    { da: 'Force Majeure og andre hindringer', en: 'Force majeure and other hindrances' },
    {
      '19.1': {
        da: 'Ved forhold uden for Unicoms direkte kontrol kan Unicom udskyde leveringen eller opsige helt eller delvist uden ansvar. Opsiges der, godtgøres abonnementet for den tid, brugen var hindret.',
        en: 'For events beyond its direct control Unicom can postpone delivery or end the agreement wholly or in part without liability. If it ends it, the fee is repaid for the time in which use was prevented.',
      },
    },
  ),
  ...chapter(
    { da: 'Overdragelse', en: 'Transfer' },
    {
      '20.1': {
        da: 'Overdrager kunden aftalen eller brugen uden skriftligt ja, kan Unicom lukke for ydelserne. Unicom selv må frit overdrage aftalen.',
        en: 'If the customer transfers the agreement or its use without written consent, Unicom can suspend the services. Unicom itself may transfer freely.',
      },
    },
  ),
  ...chapter(
    { da: 'Ændring af vilkår', en: 'Change of the terms' },
    {
      '21.1': {
        da: 'Unicom kan ændre vilkårene med en måneds varsel.',
        en: "Unicom can change the terms at a month's notice.",
      },
      '21.2': {
        da: 'Varslet kan gives på e-mail og, hvis ændringen er generel, i et nyhedsbrev eller på webstedet. En e-mail regnes for modtaget, når Unicom har sendt den.',
        en: 'The notice can be given by e-mail and, for general changes, by newsletter or on the web site. An e-mail counts as received once Unicom has sent it.',
      },
    },
  ),
  ...chapter(
    { da: 'Markedsføring', en: 'Marketing' },
    {
      '22.1': {
        da: 'Unicom må bruge kundens navn og logo som reference og i en case, loyalt og efter kundens egne retningslinjer.',
        en: "Unicom may use the customer's name and logo as a reference and in a case story, loyally and by the customer's own guidelines.",
      },
      '22.2': {
        da: 'Kunden skal tage imod Unicoms nyhedsbreve på e-mail; de kan varsle ændrede vilkår.',
        en: "The customer must accept Unicom's newsletters by e-mail; they may announce changed terms.",
      },
    },
  ),
  ...chapter(
    { da: 'Tvister', en: 'Disputes' },
    {
      '23.1': {
        da: 'Tvister forhandles først og afgøres ellers efter dansk ret ved Københavns Byret. Unicom kan også vælge retten, hvor kunden driver virksomhed.',
        en: 'Disputes are negotiated first, else decided under Danish law by the Copenhagen City Court. Unicom may also choose the court where the customer does business.',
      },
      '23.2': {
        da: 'Klager over EU-roaming kan sendes til Energistyrelsen.',
        en: 'Complaints about EU roaming can go to the Danish Energy Agency.',
      },
    },
  ),
}
