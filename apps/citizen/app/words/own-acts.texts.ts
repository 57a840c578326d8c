import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

type On = { day: string };
type OwnActs = Readonly<Record<string, (fact: never) => string>>;

/** What the municipality did, each sentence from the fact that it happened; `day` is the day on which it did. */
export const ownActs = defineTexts({
  nl: {
    received: (_: { reference: string }) => "Wij hebben uw klacht ontvangen",
    confirmed: ({ day }: On) => `Wij stuurden u een bevestiging op ${day}.`,
    wroteDown: (_: On) =>
      "Wij hebben opgeschreven wat u ons vertelde. Lees het na en laat ons weten of het klopt. Dan geldt uw klacht als een schriftelijke klacht.",
    askedForMore: (_: On) => "Wij vroegen u om meer informatie",
    triedTogether: (_: On) => "Wij zochten samen een oplossing",
    forwarded: (_: On) => "Wij hebben uw klacht doorgestuurd.",
    forwardedPart: ({ name }: { name: string }) => `Een deel is doorgestuurd naar ${name}`,
    forwardedRequest: (_: On) => "Doorgestuurd naar de ombudsman",
    tookTime: (_: On) => "Wij namen meer tijd",
    addedWeeks: ({ day, weeks }: On & { weeks: number }) =>
      `${day}. Wij namen er ${weeks} ${weeks === 1 ? "week" : "weken"} bij. Dat mag één keer.`,
    reportSent: (_: { number: number }) => "Het verslag staat bij uw brieven.",
    answered: ({ day }: On) => `${day}. U leest het hier en kreeg een brief.`,
    sentAnswer: ({ day }: On) => `Wij stuurden u ons antwoord op ${day}.`,
    declined: ({ day }: On) => `Wij schreven u dit op ${day}.`,
    closedOutside: (_: On) => "Wij hebben uw klacht afgesloten zonder formeel onderzoek.",
    toldDepartment: ({ day }: On) =>
      `Wij gaven uw bericht op ${day} wel door aan de afdeling. In de brief staat waarom.`,
    askedInVain: (_: { ground: string }) => "De reden: wij vroegen u om meer informatie en kregen die niet.",
    closed: ({ day }: On) => `Wij rondden uw klacht af op ${day}.`,
    deleted: ({ day }: On) =>
      `Wij rondden uw klacht af op ${day}. Wij bewaren gegevens niet langer dan nodig.`,
    found: (_: { findings: string }) => "Wat wij hebben gevonden",
    passedPartOn: ({ day }: On) => `Dit deel gaven wij door op ${day}. U krijgt daarop apart antwoord.`,
    separatedPart: ({ day }: On) =>
      `Dit deel hoort bij een andere klacht van u. Sinds ${day} behandelen wij die weer apart.`,
    declinedPart: ({ day }: On) =>
      `Dit deel behandelen wij niet. Waarom dat zo is, schreven wij u op ${day}.`,
  },
  en: {
    received: () => "We have received your complaint",
    confirmed: ({ day }) => `We sent you a confirmation on ${day}.`,
    wroteDown: () =>
      "We wrote down what you told us. Read it through and tell us whether it is right. Then it counts as a written complaint.",
    askedForMore: () => "We asked you for more information",
    triedTogether: () => "We looked for a solution together",
    forwarded: () => "We have forwarded your complaint.",
    forwardedPart: ({ name }) => `A part was forwarded to ${name}`,
    forwardedRequest: () => "Forwarded to the ombudsman",
    tookTime: () => "We took more time",
    addedWeeks: ({ day, weeks }) =>
      `${day}. We added ${weeks} ${weeks === 1 ? "week" : "weeks"}. We may do this once.`,
    reportSent: () => "The report is among your letters.",
    answered: ({ day }) => `${day}. You read it here and got a letter.`,
    sentAnswer: ({ day }) => `We sent you our answer on ${day}.`,
    declined: ({ day }) => `We wrote this to you on ${day}.`,
    closedOutside: () => "We closed your complaint without a formal investigation.",
    toldDepartment: ({ day }) =>
      `We did pass your message on to the department, on ${day}. The letter says why.`,
    askedInVain: () => "The reason: we asked you for more information and did not get it.",
    closed: ({ day }) => `We closed your complaint on ${day}.`,
    deleted: ({ day }) => `We closed your complaint on ${day}. We do not keep data longer than needed.`,
    found: () => "What we found",
    passedPartOn: ({ day }) => `We passed this part on on ${day}. You get a separate answer to it.`,
    separatedPart: ({ day }) =>
      `This part belongs to another complaint of yours. Since ${day} we handle that one separately again.`,
    declinedPart: ({ day }) => `We do not handle this part. We wrote to you on ${day} why not.`,
  },
}) satisfies Record<"nl" | "en", OwnActs>;
