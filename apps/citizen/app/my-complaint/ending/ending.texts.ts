import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type {
  ConversionTarget,
  DeclineGround,
  Outcome,
  OutsideFormalGround,
  Status,
} from "#app/words/codes.ts";

type On = { day: string };

/** How a complaint ended and what that means, in plain words; what we did about it stands in `own-acts.texts.ts`. */
export const texts = defineTexts({
  nl: {
    title: {
      DECIDED: "U hebt ons antwoord.",
      SETTLED: "Uw klacht is samen opgelost.",
      DECLINED: "Wij behandelen uw klacht niet.",
      WITHDRAWN: "Uw klacht is ingetrokken.",
      FORWARDED: "Uw klacht gaat naar een andere organisatie.",
      CONVERTED: "Uw klacht gaat verder op een andere manier.",
      ENDED_BY_DEATH: "De klacht is vervallen door overlijden.",
      OUTSIDE_FORMAL: "Uw klacht is afgesloten.",
      MERGED: "Wij behandelen uw klacht samen met een andere klacht.",
      SPAM: "Dit bericht is afgesloten: het leek geen klacht.",
      ARCHIVED: "Uw klacht is gearchiveerd.",
      DESTROYED: "De gegevens van uw klacht zijn verwijderd.",
    },
    text: {
      SETTLED: ({ day }: On) =>
        `Dat was op ${day}. Blijkt het toch niet opgelost? Laat het ons weten, dan gaan wij meteen verder met uw klacht.`,
      WITHDRAWN: ({ day }: On) =>
        `Dat was op ${day}. Wij onderzoeken uw klacht niet verder. Klopt dit niet? Laat het ons dan meteen weten.`,
      FORWARDED: ({ day }: On) => `Sinds ${day} gaat die organisatie over uw klacht. U krijgt daar antwoord.`,
      CONVERTED: ({ day }: On) =>
        `Sinds ${day} pakt een andere afdeling het op. U hoeft niets opnieuw in te vullen.`,
      ENDED_BY_DEATH: ({ day }: On) => `Dat was op ${day}. Niemand zette de klacht voort.`,
      MERGED: ({ day }: On) => `Dat is zo sinds ${day}. Er komt één antwoord op beide klachten.`,
      SPAM: ({ day }: On) => `Dat was op ${day}. Klopt dit niet? Bel ons.`,
    },
    outcome: {
      FOUNDED: "U krijgt gelijk: uw klacht is gegrond.",
      UNFOUNDED:
        "Wij begrijpen dat u dit anders hebt ervaren. Toch is uw klacht ongegrond: wij vinden dat de gemeente juist heeft gehandeld. In de brief leggen wij uit waarom.",
      PARTLY_FOUNDED: "U krijgt voor een deel gelijk: uw klacht is deels gegrond.",
      NO_JUDGEMENT: "Wij kunnen niet zeggen wie gelijk heeft. Daarom geven wij geen oordeel.",
    },
    ground: {
      ALREADY_HANDLED: "De reden: deze klacht is al eerder behandeld.",
      APPEAL_POSSIBLE: "De reden: hierover kunt of kon u naar de bestuursrechter. Dat gaat voor een klacht.",
      CRIMINAL_INVESTIGATION: "De reden: politie of Justitie onderzoekt dit.",
      INSUFFICIENT_INTEREST:
        "De reden: een onderzoek kan in dit geval niets meer toevoegen. Dat zegt niets over wat het voor u betekende.",
      OBJECTION_POSSIBLE: "De reden: hiertegen kon u bezwaar maken. Dat gaat voor een klacht.",
      OTHER_COURT: "De reden: een rechter kijkt hiernaar of heeft dat gedaan.",
      OVER_A_YEAR_AGO: "De reden: het gebeurde meer dan een jaar voor u uw klacht indiende.",
    },
    review: (facts: { day: string }) =>
      `Op ${facts.day} kijken wij of wij uw klacht dan wel kunnen behandelen.`,
    reasons: "Onze uitleg:",
    forwardedTo: (facts: { name: string }) => `Uw klacht is nu bij ${facts.name}.`,
    forwardedElsewhere: "In de brief staat bij welke organisatie uw klacht nu is.",
    target: {
      DAMAGES: "Het is nu een verzoek om uw schade te vergoeden.",
      INFORMATION_REQUEST: "Het is nu een verzoek om informatie.",
      OBJECTION: "Het is nu een bezwaar. De dag van ontvangst telt als de dag van uw bezwaar.",
      POLICY: "Het gaat over een regel. Wie over die regel gaat, krijgt uw bericht.",
      STREET_REPORT: "Het is nu een melding over de straat.",
    },
    outside: {
      ABOUT_ANOTHER: "De reden: het overkwam iemand anders. Wij weten niet of die persoon u toestemming gaf.",
      ANONYMOUS: "De reden: wij weten niet wie de klacht indiende.",
    },
    read: "Lees ons antwoord",
    readLetter: "Lees de brief",
    notSettled: "Het is toch niet opgelost",
    together: (facts: { reference: string }) =>
      `De andere klacht is ook van u: ${facts.reference}. U opent die met de toegangscode van die klacht.`,
    toOther: "Ga naar die klacht",
  },
  en: {
    title: {
      DECIDED: "You have our answer.",
      SETTLED: "Your complaint has been solved together.",
      DECLINED: "We will not handle your complaint.",
      WITHDRAWN: "Your complaint has been withdrawn.",
      FORWARDED: "Your complaint goes to another organisation.",
      CONVERTED: "Your complaint goes on in another way.",
      ENDED_BY_DEATH: "The complaint has ended by death.",
      OUTSIDE_FORMAL: "Your complaint has been closed.",
      MERGED: "We handle your complaint together with another complaint.",
      SPAM: "This message has been closed: it did not look like a complaint.",
      ARCHIVED: "Your complaint has been archived.",
      DESTROYED: "The data of your complaint have been deleted.",
    },
    text: {
      SETTLED: ({ day }) =>
        `That was on ${day}. Does it turn out not to be solved? Tell us, and we go on with your complaint at once.`,
      WITHDRAWN: ({ day }) =>
        `That was on ${day}. We do not investigate it any further. Is this not right? Tell us at once.`,
      FORWARDED: ({ day }) => `Since ${day} that organisation is responsible. You get an answer from there.`,
      CONVERTED: ({ day }) =>
        `Since ${day} another department takes it up. You do not have to fill in anything again.`,
      ENDED_BY_DEATH: ({ day }) => `That was on ${day}. Nobody went on with the complaint.`,
      MERGED: ({ day }) => `That is so since ${day}. There will be one answer to both complaints.`,
      SPAM: ({ day }) => `That was on ${day}. Is this wrong? Call us.`,
    },
    outcome: {
      FOUNDED: "You are right: your complaint is founded.",
      UNFOUNDED:
        "We understand that you saw this differently. Yet your complaint is unfounded: we find that the municipality acted properly. The letter explains why.",
      PARTLY_FOUNDED: "You are right in part: your complaint is partly founded.",
      NO_JUDGEMENT: "We cannot say who is right. So we give no judgement.",
    },
    ground: {
      ALREADY_HANDLED: "The reason: this complaint has been handled before.",
      APPEAL_POSSIBLE:
        "The reason: you can or could go to the administrative court. That comes before a complaint.",
      CRIMINAL_INVESTIGATION: "The reason: the police or the public prosecutor is investigating this.",
      INSUFFICIENT_INTEREST:
        "The reason: an investigation can add nothing in this case. That says nothing about what it meant to you.",
      OBJECTION_POSSIBLE: "The reason: you could object to this. That comes before a complaint.",
      OTHER_COURT: "The reason: a court is looking at this or has done so.",
      OVER_A_YEAR_AGO: "The reason: it happened more than a year before you complained.",
    },
    review: (facts) => `On ${facts.day} we look whether we can handle your complaint then.`,
    reasons: "Our explanation:",
    forwardedTo: (facts) => `Your complaint is now with ${facts.name}.`,
    forwardedElsewhere: "The letter says which organisation has your complaint now.",
    target: {
      DAMAGES: "It is now a request to pay for your damage.",
      INFORMATION_REQUEST: "It is now a request for information.",
      OBJECTION: "It is now an objection. The day of receipt counts as the day of your objection.",
      POLICY: "It is about a rule. Whoever is responsible for that rule gets your message.",
      STREET_REPORT: "It is now a report about the street.",
    },
    outside: {
      ABOUT_ANOTHER:
        "The reason: it happened to somebody else. We do not know whether this person gave you permission.",
      ANONYMOUS: "The reason: we do not know who made the complaint.",
    },
    read: "Read our answer",
    readLetter: "Read the letter",
    notSettled: "It has not been solved after all",
    together: (facts) =>
      `The other complaint is yours too: ${facts.reference}. You open it with the access code of that complaint.`,
    toOther: "Go to that complaint",
  },
}) satisfies Record<
  "nl" | "en",
  {
    title: Record<EndedStatus, string>;
    text: Record<Exclude<EndedStatus, ToldByAct>, unknown>;
    outcome: Record<Outcome, string>;
    ground: Record<DeclineGround, string>;
    target: Record<ConversionTarget, string>;
    outside: Record<Exclude<OutsideFormalGround, "UNREPAIRED">, string>;
  }
>;

/** The statuses in which a complaint is no longer open. */
export type EndedStatus = Exclude<
  Status,
  | "RECEIVED"
  | "ASSESSING"
  | "AWAITING_SUPPLEMENT"
  | "INFORMAL"
  | "IN_HANDLING"
  | "AT_ADVISER"
  | "DRAFT_DECISION"
>;

/** Ends that tell of an act of ours. */
type ToldByAct = "DECIDED" | "DECLINED" | "OUTSIDE_FORMAL" | "ARCHIVED" | "DESTROYED";
