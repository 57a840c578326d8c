import { defineTexts } from "../i18n/define-texts.ts";

type Start = { day: string };
type Hours = { moment: string };
type Length = { weeks: number; adjourned: number; days: number; day: string };

const dutchNumbers: Record<number, string> = { 2: "twee", 3: "drie", 4: "vier", 6: "zes", 10: "tien" };
const englishNumbers: Record<number, string> = { 2: "two", 3: "three", 4: "four", 6: "six", 10: "ten" };
const dutchWeeks = (weeks: number) => (weeks === 1 ? "één week" : `${dutchNumbers[weeks] ?? weeks} weken`);
const englishWeeks = (weeks: number) =>
  weeks === 1 ? "one week" : `${englishNumbers[weeks] ?? weeks} weeks`;

/** The sentences in which a term is computed: from where it runs, how long, and what moved its end. */
export const texts = defineTexts({
  nl: {
    spoken: ({ day }: Start) => `U vertelde ons uw klacht op ${day}.`,
    begins: ({ day }: Start) => `De termijn van de wet loopt vanaf ${day}.`,
    received: ({ day }: Start) => `Wij ontvingen uw klacht op ${day}.`,
    asked: ({ day }: Start) => `Wij vroegen u dit op ${day}.`,
    declined: ({ day }: Start) => `Wij besloten op ${day} uw klacht voorlopig niet te behandelen.`,
    answered: ({ day }: Start) => `Wij stuurden ons antwoord op ${day}.`,
    ended: ({ day }: Start) =>
      `Het jaar telt vanaf ${day}: het einde van de behandeling, of de laatste dag die de wet daarvoor geeft.`,
    happened: ({ day }: Start) => `Het gebeurde op ${day}.`,
    ombudsmanAsked: ({ day }: Start) => `De ombudsman vroeg ons dit op ${day}.`,
    reported: ({ day }: Start) => `Het rapport van de ombudsman is van ${day}.`,
    flagged: ({ day }: Start) => `Op ${day} bleek dat er misschien persoonsgegevens zijn gelekt.`,
    hours: ({ moment }: Hours) =>
      `De wet geeft ons 72 uur. Dat is tot ${moment}. Nachten, weekenden en feestdagen tellen mee.`,
    byLaw: ({ weeks, adjourned, day }: Length) =>
      `De wet geeft ons ${dutchNumbers[weeks] ?? weeks} weken.${adjourned ? ` Wij hebben dit verlengd met ${dutchWeeks(adjourned)}.` : ""} Dat is tot en met ${day}.`,
    promised: ({ days, day }: Length) => `Wij beloven dit binnen ${days} dagen. Dat is tot en met ${day}.`,
    target: ({ day }: Length) => `Ons eigen doel is uiterlijk ${day}.`,
    wentOn: (facts: Start) =>
      `Op ${facts.day} gingen wij verder met uw klacht. De termijn van de wet liep toen al af.`,
    consented: (facts: Start) =>
      `Op ${facts.day} stemde u in met meer tijd. De termijn van de wet liep toen al af.`,
    workedTo: (facts: Length) => `Wij werken toe naar ${facts.day}.`,
    agreed: ({ day }: Length) => `De afgesproken dag is ${day}.`,
    year: ({ day }: Length) =>
      `U hebt een jaar. Dat is tot en met ${day}. Die dag schuift niet op voor een weekend of feestdag.`,
    moved: (facts: { day: string; reason: string }) =>
      `${capital(facts.day)} is ${facts.reason}. Zo'n dag telt niet als laatste dag.`,
    weekday: (facts: { reason: string }) => `${capital(facts.reason)} telt niet als laatste dag.`,
    becomes: ({ day }: Start) => `Daarom wordt het ${day}.`,
    sendBefore: ({ day }: Start) =>
      `Op die dag gaat er geen post weg. Wij versturen de brief uiterlijk op ${day}.`,
    noDecree:
      "Van dat jaar is nog niet bekend welke extra feestdagen de regering aanwijst. De datum kan daardoor nog opschuiven.",
    article: (facts: { article: string; paragraph: string; part: string }) =>
      `Artikel ${facts.article}${facts.paragraph && ` lid ${facts.paragraph}`}${facts.part && ` onder ${facts.part}`} Algemene wet bestuursrecht`,
    privacyArticle: (facts: { article: string; paragraph: string }) =>
      `Artikel ${facts.article} lid ${facts.paragraph} Algemene verordening gegevensbescherming (AVG)`,
    movingArticle: "Artikel 1 Algemene termijnenwet",
  },
  en: {
    spoken: ({ day }) => `You told us your complaint on ${day}.`,
    begins: ({ day }) => `The term of the law runs from ${day}.`,
    received: ({ day }) => `We received your complaint on ${day}.`,
    asked: ({ day }) => `We asked you this on ${day}.`,
    declined: ({ day }) => `On ${day} we decided not to handle your complaint for the time being.`,
    answered: ({ day }) => `We sent our answer on ${day}.`,
    ended: ({ day }) =>
      `The year counts from ${day}: the end of the handling, or the last day the law gives for it.`,
    happened: ({ day }) => `It happened on ${day}.`,
    ombudsmanAsked: ({ day }) => `The ombudsman asked us this on ${day}.`,
    reported: ({ day }) => `The ombudsman's report is dated ${day}.`,
    flagged: ({ day }) => `On ${day} it turned out that personal data may have leaked.`,
    hours: ({ moment }) =>
      `The law gives us 72 hours. That is until ${moment}. Nights, weekends and holidays count.`,
    byLaw: ({ weeks, adjourned, day }) =>
      `The law gives us ${englishNumbers[weeks] ?? weeks} weeks.${adjourned ? ` We extended this by ${englishWeeks(adjourned)}.` : ""} That is up to and including ${day}.`,
    promised: ({ days, day }) => `We promise this within ${days} days. That is up to and including ${day}.`,
    target: ({ day }) => `Our own target is ${day} at the latest.`,
    wentOn: (facts) =>
      `On ${facts.day} we went on with your complaint. The term of the law had ended by then.`,
    consented: (facts) => `On ${facts.day} you agreed to more time. The term of the law had ended by then.`,
    workedTo: (facts) => `We work towards ${facts.day}.`,
    agreed: ({ day }) => `The day agreed is ${day}.`,
    year: ({ day }) =>
      `You have one year. That is up to and including ${day}. That day does not move for a weekend or holiday.`,
    moved: (facts) => `${facts.day} is ${facts.reason}. Such a day does not count as the last day.`,
    weekday: (facts) => `${capital(facts.reason)} does not count as the last day.`,
    becomes: ({ day }) => `It therefore becomes ${day}.`,
    sendBefore: ({ day }) => `No post leaves on that day. We send the letter on ${day} at the latest.`,
    noDecree:
      "For that year it is not yet known which extra holidays the government will designate. The date may still move.",
    article: (facts) =>
      `Article ${facts.article}${facts.paragraph && `(${facts.paragraph})`}${facts.part && `(${facts.part})`} General Administrative Law Act (Awb)`,
    privacyArticle: (facts) =>
      `Article ${facts.article}(${facts.paragraph}) General Data Protection Regulation (GDPR)`,
    movingArticle: "Article 1 General Extension of Time Limits Act (Algemene termijnenwet)",
  },
});

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
