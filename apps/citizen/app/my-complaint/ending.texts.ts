import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Outcome, Status } from "#app/words/codes.ts";

type On = { day: string };

/** How a complaint ended and what that means, in plain words. `day` is the day on which it ended. */
export const texts = defineTexts({
  nl: {
    title: {
      DECIDED: "U heeft ons antwoord.",
      SETTLED: "Uw klacht is samen opgelost.",
      DECLINED: "Wij behandelen uw klacht niet.",
      WITHDRAWN: "Uw klacht is ingetrokken.",
      FORWARDED: "Wij hebben uw klacht doorgestuurd.",
      CONVERTED: "Uw klacht gaat verder op een andere manier.",
      OUTSIDE_FORMAL: "Wij hebben uw klacht afgesloten zonder formeel onderzoek.",
      MERGED: "Uw klacht is samengevoegd met een andere klacht van u.",
      SPAM: "Dit bericht is afgesloten.",
      ARCHIVED: "Uw klacht is gearchiveerd.",
      DESTROYED: "De gegevens van uw klacht zijn verwijderd.",
    },
    text: {
      DECIDED: ({ day }: On) => `Wij stuurden u ons antwoord op ${day}.`,
      SETTLED: ({ day }: On) =>
        `Dat was op ${day}. Blijkt het toch niet opgelost? Laat het ons weten, dan gaan wij meteen verder met uw klacht.`,
      DECLINED: ({ day }: On) => `Dat schreven wij u op ${day}. In de brief staat waarom.`,
      WITHDRAWN: ({ day }: On) => `Dat was op ${day}. Wij doen verder niets met uw klacht.`,
      FORWARDED: ({ day }: On) =>
        `Dat was op ${day}. Een andere organisatie gaat over uw klacht en antwoordt u. In de brief staat welke.`,
      CONVERTED: ({ day }: On) =>
        `Dat was op ${day}. Een andere afdeling pakt het op. U hoeft niets opnieuw in te vullen.`,
      OUTSIDE_FORMAL: ({ day }: On) =>
        `Dat was op ${day}. Wij gaven uw bericht wel door aan de afdeling. In de brief staat waarom.`,
      MERGED: ({ day }: On) => `Dat was op ${day}. U krijgt één antwoord op beide klachten.`,
      SPAM: ({ day }: On) => `Dat was op ${day}. Klopt dit niet? Bel ons.`,
      ARCHIVED: ({ day }: On) => `Wij rondden uw klacht af op ${day}.`,
      DESTROYED: ({ day }: On) =>
        `Wij rondden uw klacht af op ${day}. Wij bewaren gegevens niet langer dan nodig.`,
    },
    outcome: {
      FOUNDED: "U krijgt gelijk: uw klacht is gegrond.",
      UNFOUNDED: "U krijgt geen gelijk: uw klacht is ongegrond.",
      PARTLY_FOUNDED: "U krijgt voor een deel gelijk: uw klacht is deels gegrond.",
      NO_JUDGEMENT: "Wij kunnen niet zeggen wie gelijk heeft. Daarom geven wij geen oordeel.",
    },
    read: "Lees ons antwoord",
    readLetter: "Lees de brief",
    toOther: (facts: { reference: string }) => `Ga naar klacht ${facts.reference}`,
  },
  en: {
    title: {
      DECIDED: "You have our answer.",
      SETTLED: "Your complaint has been solved together.",
      DECLINED: "We will not handle your complaint.",
      WITHDRAWN: "Your complaint has been withdrawn.",
      FORWARDED: "We have forwarded your complaint.",
      CONVERTED: "Your complaint goes on in another way.",
      OUTSIDE_FORMAL: "We closed your complaint without a formal investigation.",
      MERGED: "Your complaint has been joined with another complaint of yours.",
      SPAM: "This message has been closed.",
      ARCHIVED: "Your complaint has been archived.",
      DESTROYED: "The data of your complaint have been deleted.",
    },
    text: {
      DECIDED: ({ day }) => `We sent you our answer on ${day}.`,
      SETTLED: ({ day }) =>
        `That was on ${day}. Does it turn out not to be solved? Tell us, and we go on with your complaint at once.`,
      DECLINED: ({ day }) => `We wrote this to you on ${day}. The letter says why.`,
      WITHDRAWN: ({ day }) => `That was on ${day}. We do nothing more with your complaint.`,
      FORWARDED: ({ day }) =>
        `That was on ${day}. Another organisation is responsible and will answer you. The letter says which.`,
      CONVERTED: ({ day }) =>
        `That was on ${day}. Another department takes it up. You do not have to fill in anything again.`,
      OUTSIDE_FORMAL: ({ day }) =>
        `That was on ${day}. We did pass your message on to the department. The letter says why.`,
      MERGED: ({ day }) => `That was on ${day}. You get one answer to both complaints.`,
      SPAM: ({ day }) => `That was on ${day}. Is this wrong? Call us.`,
      ARCHIVED: ({ day }) => `We closed your complaint on ${day}.`,
      DESTROYED: ({ day }) => `We closed your complaint on ${day}. We do not keep data longer than needed.`,
    },
    outcome: {
      FOUNDED: "You are right: your complaint is founded.",
      UNFOUNDED: "You are not right: your complaint is unfounded.",
      PARTLY_FOUNDED: "You are right in part: your complaint is partly founded.",
      NO_JUDGEMENT: "We cannot say who is right. So we give no judgement.",
    },
    read: "Read our answer",
    readLetter: "Read the letter",
    toOther: (facts) => `Go to complaint ${facts.reference}`,
  },
}) satisfies Record<
  "nl" | "en",
  {
    title: Record<EndedStatus, string>;
    text: Record<EndedStatus, unknown>;
    outcome: Record<Outcome, string>;
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
