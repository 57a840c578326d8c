import { defineTexts } from "../i18n/define-texts.ts";

type Start = { day: string };

/** The sentences of a computed term that speak to the complainant, as the staff read them. */
export const texts = defineTexts({
  nl: {
    spoken: ({ day }: Start) => `De klager vertelde de klacht op ${day}.`,
    received: ({ day }: Start) => `De klacht kwam binnen op ${day}.`,
    asked: ({ day }: Start) => `Dit is gevraagd op ${day}.`,
    declined: ({ day }: Start) => `Op ${day} is besloten de klacht voorlopig niet te behandelen.`,
    answered: ({ day }: Start) => `Het antwoord is verstuurd op ${day}.`,
    ombudsmanAsked: ({ day }: Start) => `De ombudsman vroeg de gemeente dit op ${day}.`,
    wentOn: ({ day }: Start) =>
      `Op ${day} ging de gemeente verder met de klacht. De termijn van de wet liep toen al af.`,
    consented: ({ day }: Start) =>
      `Op ${day} stemde de klager in met meer tijd. De termijn van de wet liep toen al af.`,
    year: ({ day }: Start) =>
      `De klager heeft een jaar. Dat is tot en met ${day}. Die dag schuift niet op voor een weekend of feestdag.`,
    sendBefore: ({ day }: Start) =>
      `Op die dag gaat er geen post weg. De brief moet uiterlijk op ${day} weg.`,
  },
  en: {
    spoken: ({ day }) => `The complainant told the complaint on ${day}.`,
    received: ({ day }) => `The complaint came in on ${day}.`,
    asked: ({ day }) => `This was asked on ${day}.`,
    declined: ({ day }) => `On ${day} it was decided not to handle the complaint for the time being.`,
    answered: ({ day }) => `The answer was sent on ${day}.`,
    ombudsmanAsked: ({ day }) => `The ombudsman asked the municipality this on ${day}.`,
    wentOn: ({ day }) =>
      `On ${day} the municipality went on with the complaint. The term of the law had ended by then.`,
    consented: ({ day }) =>
      `On ${day} the complainant agreed to more time. The term of the law had ended by then.`,
    year: ({ day }) =>
      `The complainant has one year. That is up to and including ${day}. That day does not move for a weekend or holiday.`,
    sendBefore: ({ day }) => `No post leaves on that day. The letter must leave on ${day} at the latest.`,
  },
});
