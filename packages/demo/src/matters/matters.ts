import { type Matter, matter } from "./matter.ts";
import * as more from "./more-matters.ts";

export const counterTone = matter({
  subject: "TREATMENT",
  about: "EMPLOYEE",
  department: "KCC",
  respondent: "y.degroot",
  named: "Mevrouw De Groot aan balie 3",
  text: "Aan de balie werd ik drie keer onderbroken toen ik uitlegde dat mijn rijbewijs was gestolen. De medewerker zei: ‘Dan had u maar beter moeten opletten.’ Andere mensen hoorden dat. Ik voelde me vernederd.",
  second: {
    subject: "INFORMATION",
    text: "Er was geen formulier in het Engels voor mijn man. Hij moest tekenen zonder te weten wat er stond.",
  },
  wish: "Ik wil excuses en dat medewerkers mensen laten uitpraten.",
  norm: "DECENT_TREATMENT",
  founded:
    "Beide kanten zijn gehoord. De medewerker herkent dat zij heeft onderbroken en dat de opmerking ongepast was. Een collega bevestigt dit.",
  unfounded:
    "De verklaringen over de toon lopen uiteen. Een collega die erbij stond beschrijft een kort maar zakelijk gesprek.",
  measure: "De baliemedewerkers krijgen een training over gesprekken met mensen die geschrokken zijn.",
});

export const wrongPassportInformation = matter({
  subject: "INFORMATION",
  department: "KCC",
  text: "Op de website stond dat ik voor het paspoort van mijn dochter geen toestemming van de andere ouder nodig had. Aan de balie bleek dat wel nodig. We zijn daardoor onze reis misgelopen.",
  wish: "Pas de website aan en vergoed de spoedkosten.",
  norm: "GOOD_INFORMATION",
  founded:
    "De tekst op de website was tot 3 dagen na het bezoek onvolledig. Dat blijkt uit de bewaarde versie.",
  unfounded: "De tekst op de website noemde de toestemming wel, onder het kopje ‘Meenemen’.",
  measure: "De webredactie controleert elk kwartaal de teksten over reisdocumenten met de balie.",
});

export const lettersUnanswered = matter({
  subject: "NO_RESPONSE",
  department: "RO",
  text: "Ik heb drie brieven gestuurd over de schutting van mijn buren. Op geen van de drie kreeg ik antwoord. Als ik bel, beloven ze dat iemand terugbelt. Dat gebeurt niet.",
  wish: "Een antwoord, en een naam die ik kan bellen.",
  norm: "PROMPTNESS",
  founded:
    "De drie brieven zijn ontvangen en geregistreerd, maar aan niemand toegewezen. Er is niet teruggebeld.",
  unfounded: "De brieven zijn beantwoord op het adres dat erin stond. Dat adres was niet meer juist.",
  measure: "Brieven zonder behandelaar staan voortaan elke week op de lijst van het afdelingsoverleg.",
});

export const medicalDataShared = matter({
  subject: "PRIVACY",
  about: "EMPLOYEE",
  department: "SD",
  respondent: "z.ozturk",
  named: "Mijn consulent, mevrouw Öztürk",
  text: "Mijn consulent heeft mijn medische gegevens zonder mijn toestemming doorgestuurd naar mijn werkgever. Ik hoorde het van mijn leidinggevende.",
  wish: "Ik wil weten wie wat heeft gekregen en dat dit nooit meer gebeurt.",
  norm: "FUNDAMENTAL_RIGHTS",
  founded: "Het bericht met de gegevens is verstuurd. Er was geen toestemming en geen grondslag.",
  unfounded:
    "Er is een bericht verstuurd, maar daarin stonden geen medische gegevens, alleen de datum van het gesprek.",
  measure: "Berichten aan werkgevers gaan voortaan via een vast format zonder vrije tekst.",
});

export const promiseBroken = matter({
  subject: "BROKEN_PROMISE",
  about: "EMPLOYEE",
  department: "OR",
  respondent: "i.brouwer",
  named: "De heer Brouwer",
  text: "De gemeente beloofde in mei dat de losliggende stoep voor mijn huis binnen twee weken zou worden hersteld. Dat is nog steeds niet gebeurd. Mijn moeder is erover gevallen.",
  wish: "Herstel de stoep en kom uw afspraken na.",
  norm: "RELIABILITY",
  founded: "De toezegging staat in de mail van 12 mei. De opdracht aan de aannemer is nooit verstuurd.",
  unfounded: "De mail noemt een onderzoek binnen twee weken, geen herstel. Het onderzoek is gedaan.",
  measure: "Toezeggingen over herstel worden voortaan als melding vastgelegd met een datum.",
});

export const hardToReach = matter({
  subject: "ACCESSIBILITY",
  department: "KCC",
  text: "Ik ben slechtziend. De afsprakenmodule werkt niet met mijn voorleesprogramma en telefonisch stond ik vijf keer langer dan een half uur in de wacht.",
  wish: "Een afspraak kunnen maken zonder website en zonder uren te wachten.",
  norm: "SPECIAL_CARE",
  founded: "De module mist labels. De wachttijden op die dagen waren gemiddeld 34 minuten.",
  unfounded: "De module is getest met hetzelfde programma en werkte. De wachttijden waren normaal.",
  measure: "De leverancier herstelt de module; tot dan is er een apart nummer.",
});

export const carelessInspection = matter({
  subject: "CARE",
  about: "EMPLOYEE",
  department: "VH",
  respondent: undefined,
  named: "Een handhaver, ik weet zijn naam niet",
  text: "Een handhaver kwam mijn tuin in zonder zich voor te stellen en maakte foto’s van mijn kinderen. Hij wilde niet zeggen waarom hij er was.",
  wish: "Verwijder de foto’s en leg uit waarom dit gebeurde.",
  norm: "PROFESSIONALISM",
  founded: "De handhaver heeft zich niet gelegitimeerd. De foto’s tonen ook personen, wat niet nodig was.",
  unfounded: "De handhaver droeg een zichtbaar legitimatiebewijs. Op de foto’s staan geen personen.",
  measure: "Legitimeren is opnieuw opgenomen in de werkinstructie en besproken in het team.",
});

export const taxReminder = matter({
  subject: "CARE",
  department: "BEL",
  text: "Ik kreeg een aanmaning voor belasting die ik al had betaald. Drie keer. Elke keer moest ik opnieuw bewijs sturen.",
  wish: "Dat het nu echt stopt en dat u zegt wat er misging.",
  norm: "GOOD_ORGANISATION",
  founded: "De betaling stond op een tussenrekening en is drie keer niet gekoppeld.",
  unfounded: "De betaling was gedaan met een ander kenmerk; op de brief stond hoe dat te melden.",
  measure: "Betalingen op de tussenrekening worden dagelijks nagelopen.",
});

export const aldermanAtMeeting = matter({
  subject: "TREATMENT",
  about: "ADMINISTRATOR",
  department: "COL",
  respondent: "d.meijer",
  office: "ALDERMAN",
  named: "Wethouder Meijer",
  text: "Tijdens de bewonersavond maakte de wethouder mij belachelijk toen ik een vraag stelde over de rotonde. De hele zaal lachte.",
  wish: "Excuses van de wethouder.",
  norm: "DECENT_TREATMENT",
  founded: "De opname van de avond laat zien dat de wethouder de vraag van de bewoner nadeed.",
  unfounded: "Op de opname is een grap te horen, maar die gaat niet over de bewoner.",
  measure: "Bewonersavonden krijgen een onafhankelijke gespreksleider.",
});

export const headOfDepartment = matter({
  subject: "NO_RESPONSE",
  about: "EMPLOYEE",
  department: "KCC",
  respondent: "p.vermeer",
  office: "HEAD_OF_DEPARTMENT",
  named: "Het afdelingshoofd, de heer Vermeer",
  text: "Het afdelingshoofd zou mij terugbellen over de lange wachttijden. Hij heeft dat drie keer beloofd en drie keer niet gedaan.",
  wish: "Een gesprek met iemand die wel terugbelt.",
  norm: "RELIABILITY",
  founded: "De drie terugbelverzoeken staan in het systeem. Er is niet gebeld.",
  unfounded: "Er is twee keer gebeld; de voicemail is niet ingesproken.",
  measure: "Terugbelverzoeken aan leidinggevenden worden door het secretariaat bewaakt.",
});

export const coordinatorInvolved = matter({
  subject: "CARE",
  about: "EMPLOYEE",
  department: "BD",
  respondent: "n.jansen",
  named: "De klachtencoördinator",
  text: "De klachtencoördinator heeft mijn vorige klacht drie maanden laten liggen en daarna gezegd dat ik ‘niet zo moest zeuren’.",
  wish: "Dat iemand anders hiernaar kijkt.",
  norm: "IMPARTIALITY",
  founded: "De eerdere klacht is te laat beantwoord. De opmerking staat in een mail.",
  unfounded: "De eerdere klacht is binnen de termijn beantwoord. De mail is niet gevonden.",
  measure: "De plaatsvervanger bewaakt voortaan klachten bij afwezigheid.",
});

export const lateDecision = matter({
  subject: "NO_RESPONSE",
  department: "SD",
  text: "Ik heb in maart huishoudelijke hulp aangevraagd. Het is nu vier maanden later en er is nog steeds geen besluit. Niemand kan zeggen wanneer dat komt.",
  wish: "Een besluit, en een verontschuldiging.",
  norm: "PROMPTNESS",
  founded: "De aanvraag is twaalf weken blijven liggen door een overdracht die niet is gemaakt.",
  unfounded: "Er is twee keer om ontbrekende stukken gevraagd; daarop kwam geen antwoord.",
  measure: "Overdrachten worden vastgelegd in het systeem.",
});

export const bbsContact = matter({
  subject: "TREATMENT",
  about: "BBS",
  department: "BBS",
  named: "Een medewerker van BBS",
  text: "De medewerker van BBS die over mijn uitkering gaat, verbrak het gesprek toen ik begon te huilen.",
  wish: "Een andere medewerker.",
  norm: "DECENT_TREATMENT",
  founded: "",
  unfounded: "",
  measure: "",
});

export const permitRefused = matter({
  subject: "OTHER",
  department: "RO",
  text: "Mijn vergunning voor een dakkapel is geweigerd, terwijl de buren er wel een hebben. Ik ben het niet eens met dat besluit.",
  wish: "Dat ik de vergunning alsnog krijg.",
  norm: "GOOD_REASONING",
  founded: "",
  unfounded: "",
  measure: "",
});

export const lamppost = matter({
  subject: "OTHER",
  department: "OR",
  text: "De lantaarnpaal voor nummer 14 is al drie weken kapot. Het is er ’s avonds aardedonker.",
  wish: "Een nieuwe lamp.",
  norm: "PROMPTNESS",
  founded: "",
  unfounded: "",
  measure: "",
});

export const oldConduct = matter({
  subject: "TREATMENT",
  department: "VH",
  text: "Twee jaar geleden ben ik door een handhaver onheus behandeld bij een parkeercontrole. Ik wil daar nu alsnog over klagen.",
  wish: "Erkenning.",
  norm: "DECENT_TREATMENT",
  founded: "",
  unfounded: "",
  measure: "",
});

/** Those that are handled on their merits in the ordinary way. */
export const ordinaryMatters: readonly [Matter, ...Matter[]] = [
  counterTone,
  wrongPassportInformation,
  lettersUnanswered,
  medicalDataShared,
  promiseBroken,
  hardToReach,
  carelessInspection,
  taxReminder,
  lateDecision,
  ...Object.values(more),
];
