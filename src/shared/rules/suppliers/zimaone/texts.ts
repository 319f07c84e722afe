import type { EditionTexts } from '../../clauseText.ts'

/** What each clause of ZimaOne's terms says, in our words. Headings in the document's own spelling. */
export const zimaoneTexts: EditionTexts = {
  'Lovlighed for indgåelse af aftale': {
    heading: { da: 'Lovlighed for indgåelse af aftale', en: 'Capacity to enter into the agreement' },
    says: {
      da: 'Den, der tegner abonnementet, skal være myndig og have ret til at binde kunden.',
      en: 'Whoever takes out the subscription must be of age and entitled to bind the customer.',
    },
  },
  Abonnement: {
    heading: { da: 'Abonnement', en: 'Subscription' },
    says: {
      da: 'Abonnementet løber mindst 12 måneder fra tegningen og fornyes for lige så længe; der faktureres 12 måneder forud, med brugere i pakker på 5. Tilkøb betales straks efter den gældende prisliste, nedgang virker først fra næste periode, og ZimaOne kan opsige med 90 dages varsel mod tilbagebetaling eller straks ved misbrug, som ZimaOne alene definerer.',
      en: "The subscription runs at least 12 months from signing and renews for as long; 12 months are invoiced in advance, users in packs of 5. Additions are paid at once at the current price list, reductions count from the next period, and ZimaOne can end it at 90 days' notice with repayment, or at once for misuse, which it alone defines.",
    },
  },
  Prøveperiode: {
    heading: { da: 'Prøveperiode', en: 'Trial period' },
    says: {
      da: 'En gratis prøveperiode, hvis længde afhænger af kampagnen, forpligter ikke til køb.',
      en: 'A free trial, whose length depends on the campaign, does not oblige one to buy.',
    },
  },
  Opsigelse: {
    heading: { da: 'Opsigelse', en: 'Termination' },
    says: {
      da: 'Der opsiges på e-mail eller brev til periodens udgang. Opsigelsen gælder først, når den er bekræftet, og både modtagelse og bekræftelse skal ske inden udløb; ZimaOne råder til at sende den mindst 30 dage før.',
      en: 'Notice is given by e-mail or letter to the end of the period. It is valid only once confirmed, and both receipt and confirmation must come before expiry; ZimaOne advises sending it at least 30 days before.',
    },
  },
  Betalingsbetingelser: {
    heading: { da: 'Betalingsbetingelser', en: 'Terms of payment' },
    says: {
      da: 'Fakturaer betales 14 dage efter fakturadatoen. Derefter følger en rykker med højst 5 dages frist, så en rykker til 125 kr. med 5 dage mere, og så spærres adgangen, til alt er betalt.',
      en: 'Invoices are paid 14 days after the invoice date. Then follow a reminder giving at most 5 days, a second at 125 DKK giving 5 more, and then access is closed until all is paid.',
    },
  },
  Ansvar: {
    heading: { da: 'Ansvar', en: 'Liability' },
    says: {
      da: 'Kunden svarer for lovligheden af det, der lagres. ZimaOne hæfter efter almindelige regler, men ikke for nedbrud, følgeskader og force majeure, og højst med 12 måneders betaling og aldrig over 10.000 kr.',
      en: "The customer answers for the lawfulness of what is stored. ZimaOne is liable by the ordinary rules, but not for outages, consequential loss or force majeure, and at most for 12 months' payments and never above 10,000 DKK.",
    },
  },
  'Backup af data': {
    heading: { da: 'Backup af data', en: 'Backup of data' },
    says: {
      da: 'Databaser sikkerhedskopieres hvert 240. minut, filer og dokumenter en gang i døgnet.',
      en: 'Databases are backed up every 240 minutes, files and documents every 24 hours.',
    },
  },
  'Datasikkerhed og tilgængelighed': {
    heading: { da: 'Datasikkerhed og tilgængelighed', en: 'Data security and availability' },
    says: {
      da: 'Kunden kan få sine data udleveret i indtil 90 dage efter ophør, eventuelt mod betaling og ved restance kun mod forudbetaling; derefter slettes de. Et konkursbo skal også udlevere dem.',
      en: 'The customer can have its data for up to 90 days after the end, perhaps against payment and in arrears only if paid beforehand; then they are deleted. A bankrupt estate must hand them over too.',
    },
  },
  Fortrolighed: {
    heading: { da: 'Fortrolighed', en: 'Confidentiality' },
    says: {
      da: 'Fortrolighed er reguleret i databehandleraftalen.',
      en: 'Confidentiality is dealt with in the data processing agreement.',
    },
  },
  Udvikling: {
    heading: { da: 'Udvikling', en: 'Development' },
    says: {
      da: 'ZimaOne kan ændre funktioner og moduler; større opdateringer lægges uden for normal arbejdstid, og de kan give afbrydelser.',
      en: 'ZimaOne can change functions and modules; larger updates are placed outside normal working hours, and may interrupt use.',
    },
  },
  'SLA aftale (Service Level Agreement)': {
    heading: { da: 'SLA aftale (Service Level Agreement)', en: 'Service level agreement' },
    says: {
      da: 'De næste afsnit er ZimaOnes serviceaftale.',
      en: "The sections that follow are ZimaOne's service level agreement.",
    },
  },
  'Defination af leverancens åbningstider': {
    heading: { da: 'Defination af leverancens åbningstider', en: 'Definition of service hours' },
    says: {
      da: 'Primær åbningstid er mandag til fredag kl. 6-23. Resten af tiden, også helligdage, må driften være nedsat på grund af opdateringer og forbedringer.',
      en: 'Primary hours are Monday to Friday, 6 to 23. At other times, public holidays included, operation may be reduced for updates and improvements.',
    },
  },
  Oppetid: {
    heading: { da: 'Oppetid', en: 'Uptime' },
    says: {
      da: 'Oppetiden er 99,5 %, regnet på et år og kun i den primære åbningstid.',
      en: 'Uptime is 99.5 %, reckoned over a year and in primary hours only.',
    },
  },
  'Respons tid': {
    heading: { da: 'Respons tid', en: 'Response time' },
    says: {
      da: 'Ved driftsfejl reagerer ZimaOne inden 60 minutter og går i gang inden 90 i primær åbningstid; ellers inden 120 og 180 minutter.',
      en: 'When operation fails ZimaOne reacts within 60 minutes and begins repair within 90 in primary hours; otherwise within 120 and 180 minutes.',
    },
  },
  'Support og leverandør kontakt åbningstider': {
    heading: { da: 'Support og leverandør kontakt åbningstider', en: 'Support and contact hours' },
    says: {
      da: 'Telefonen er åben på hverdage kl. 8-17; ellers kan der skrives en e-mail.',
      en: 'The telephone is open on weekdays from 8 to 17; otherwise one can write an e-mail.',
    },
  },
  Prisændringer: {
    heading: { da: 'Prisændringer', en: 'Price changes' },
    says: {
      da: 'ZimaOne forbeholder sig at hæve priserne efter markedet og nettoprisindekset og at ændre pakker og indhold. Et varsel er ikke nævnt.',
      en: 'ZimaOne reserves the right to raise prices with the market and the net price index, and to change packs and content. No notice is named.',
    },
  },
  'Copyright og software rettigheder': {
    heading: { da: 'Copyright og software rettigheder', en: 'Copyright and rights to the software' },
    says: {
      da: 'Softwaren tilhører ZimaOne.',
      en: 'The software belongs to ZimaOne.',
    },
  },
  Databehandleraftale: {
    heading: { da: 'Databehandleraftale', en: 'Data processing agreement' },
    says: {
      da: 'Databehandleraftalen fås ved henvendelse til ZimaOne.',
      en: 'The data processing agreement can be had from ZimaOne on request.',
    },
  },
  Tvister: {
    heading: { da: 'Tvister', en: 'Disputes' },
    says: {
      da: 'Sager føres i første omgang ved byretten i Kolding.',
      en: 'Cases are brought in the first place before the district court in Kolding.',
    },
  },
  'Juridisk leverandør og ansvarlige for software og leverancer': {
    heading: {
      da: 'Juridisk leverandør og ansvarlige for software og leverancer',
      en: 'Legal supplier, responsible for software and deliveries',
    },
    says: {
      da: 'Bag ZimaOne står Datanet Cloud Solutions ApS i Kolding.',
      en: 'Behind ZimaOne stands Datanet Cloud Solutions ApS in Kolding.',
    },
  },
}
