import { matter } from "./matter.ts";

/** More of daily life between residents and a town hall. */
export const noiseNobodyMeasured = matter({
  subject: "NO_RESPONSE",
  department: "VH",
  text: "Al sinds februari meld ik geluidsoverlast van de sportschool onder ons. Er zou iemand komen meten. Er is nooit iemand geweest.",
  wish: "Een afspraak voor een meting, met een datum.",
  norm: "PROMPTNESS",
  founded: "Er staan zes meldingen in het systeem. De meting is twee keer verzet en daarna vergeten.",
  unfounded:
    "De meting is op 4 maart gedaan, buiten het gebouw. Dat is niet aan klager verteld, wel aan de beheerder.",
  measure: "Meldingen over geluid krijgen een vaste behandelaar tot en met de meting.",
});

export const treeFelled = matter({
  subject: "INFORMATION",
  department: "OR",
  text: "De kastanje voor ons huis is gekapt zonder dat wij iets wisten. De buurvrouw aan de overkant kreeg wel een brief.",
  wish: "Eerlijke uitleg en een nieuwe boom.",
  norm: "GOOD_INFORMATION",
  founded: "De brief is alleen aan de even huisnummers gestuurd. Dat was een fout in de adressenlijst.",
  unfounded: "De brief is aan alle adressen gestuurd; het adres van klager staat op de lijst van bezorging.",
  measure: "Bij kap krijgt iedereen binnen vijftig meter een brief.",
});

export const taxiPassDelayed = matter({
  subject: "CARE",
  department: "SD",
  text: "De indicatie voor de taxipas van mijn vader is drie keer met de verkeerde geboortedatum ingevoerd. Hij kon niet naar zijn dialyse.",
  wish: "Dat iemand dit vandaag nog herstelt.",
  norm: "GOOD_PREPARATION",
  founded: "De geboortedatum is drie keer fout overgenomen van een oud formulier.",
  unfounded: "De fout stond in de aanvraag zelf en is na het eerste telefoontje hersteld.",
  measure: "Geboortedata worden bij invoer vergeleken met de basisregistratie.",
});

export const queueAtTheDesk = matter({
  subject: "ACCESSIBILITY",
  department: "KCC",
  text: "Ik had om 10.15 uur een afspraak aan de balie en werd om 11.40 uur geholpen. Er was geen stoel voor mij vrij. Ik ben 81.",
  wish: "Dat een afspraak een afspraak is.",
  norm: "GOOD_ORGANISATION",
  founded:
    "Die ochtend waren twee van de vijf balies open door ziekte. Bezoekers zijn daar niet over ingelicht.",
  unfounded: "Klager stond ingeschreven voor 11.15 uur; de bevestiging noemt dat tijdstip.",
  measure: "Bij uitval krijgen bezoekers een bericht met de nieuwe wachttijd, en er staan meer stoelen.",
});

export const permitPhoneTone = matter({
  subject: "TREATMENT",
  department: "RO",
  named: "De heer van vergunningen die ik op 12 mei sprak",
  text: "Toen ik vroeg waarom mijn tekening was afgekeurd, zei de medewerker dat ik ‘eerst maar eens een architect moest betalen’ en hing op.",
  wish: "Excuses, en uitleg over de tekening.",
  norm: "DECENT_TREATMENT",
  founded:
    "Van het gesprek is een notitie gemaakt. De medewerker erkent dat hij ongeduldig was en heeft opgehangen.",
  unfounded: "De verbinding is verbroken door een storing; er is twintig minuten later teruggebeld.",
  measure: "Technische afkeuringen krijgen voortaan een korte uitleg op papier.",
});

export const letterInOpenEnvelope = matter({
  subject: "PRIVACY",
  department: "BEL",
  text: "De brief over mijn betalingsregeling kwam in een open envelop aan bij de buren. Zij weten nu dat ik schulden heb.",
  wish: "Weten hoe dit kon gebeuren.",
  norm: "FUNDAMENTAL_RIGHTS",
  founded: "Een partij enveloppen was niet goed gelijmd. Zes brieven zijn zo bezorgd.",
  unfounded: "De envelop is bij de gemeente gesloten verstuurd; dat blijkt uit de controle van die dag.",
  measure: "De postkamer controleert elke partij voor verzending.",
});

export const playgroundPromise = matter({
  subject: "BROKEN_PROMISE",
  department: "OR",
  text: "Op de inspraakavond is beloofd dat de speeltuin aan het Kerkpad vóór de zomer klaar zou zijn. Er staat nog steeds een hek omheen.",
  wish: "Een eerlijke planning die op het hek hangt.",
  norm: "RELIABILITY",
  founded:
    "De toezegging staat in het verslag van de avond. De aannemer had toen al gemeld dat het later werd.",
  unfounded:
    "In het verslag staat dat de gemeente ernaar streeft; de vertraging is twee keer gemeld in de nieuwsbrief.",
  measure: "Planningen op inspraakavonden worden vooraf getoetst bij de uitvoerder.",
});

export const wrongAdvicePermit = matter({
  subject: "INFORMATION",
  department: "RO",
  text: "Aan de telefoon hoorde ik dat mijn schuur vergunningvrij was. Nu moet ik hem afbreken. Ik heb de naam en de datum van het gesprek.",
  wish: "Dat u de kosten van het afbreken betaalt.",
  norm: "RELIABILITY",
  founded: "De notitie van het gesprek bevestigt wat klager hoorde. Het antwoord was onjuist.",
  unfounded: "In de notitie staat dat is verwezen naar de vergunningcheck.",
  measure: "Over vergunningvrij bouwen wordt alleen nog schriftelijk geadviseerd.",
});

export const enforcementTwice = matter({
  subject: "CARE",
  department: "VH",
  text: "Ik kreeg twee keer een boete voor dezelfde container die dezelfde ochtend buiten stond. Op mijn bericht daarover kwam een standaardantwoord.",
  wish: "Eén boete intrekken en voortaan lezen wat mensen schrijven.",
  norm: "TAILORED",
  founded:
    "De twee controles lagen veertien minuten uit elkaar. Het bericht is niet gelezen voordat het antwoord ging.",
  unfounded: "De tweede controle ging over een andere container, voor het huis ernaast.",
  measure: "Antwoorden op boetes worden niet meer automatisch verstuurd.",
});
