import { amsterdamDay, type Language } from "@gehoor/domain";
import { answerComes } from "./answer-day.ts";
import { type Block, type Body, type Fact, heading, ownFacts, paragraph, quote, when } from "./block.ts";
import { hearingModes } from "./code-words.ts";
import { type LetterMaterial, type LetterWriter, recipientOf, textOf } from "./letter-material.ts";
import { clockTime, followIt, longDay, questions } from "./phrases.ts";

/** At once after it came in: that it arrived, and a copy of what was entered (Awb 9:6, 2:17). */
export const receiptLetter: LetterWriter = { nl: dutch, en: english };

function dutch(material: LetterMaterial): Body {
  const { complaint } = material;
  return {
    subject: "Wij hebben uw klacht ontvangen",
    blocks: [
      paragraph(...arrival(material), `Het kenmerk is ${complaint.reference}.`),
      ...when(
        complaint.startsOn === undefined,
        paragraph(
          "U hebt uw klacht verteld. Hieronder staat wat wij hebben opgeschreven. Klopt het? Laat het ons dan weten, op de site, per brief of aan de balie.",
          `Vanaf de dag dat u het bevestigt, loopt de wettelijke termijn van ${material.context.settings.withAdviser ? "tien" : "zes"} weken. De dag die hieronder staat, kan daardoor veranderen. Dat hoort u dan van ons.`,
        ),
      ),
      heading("Wat gebeurt er nu?"),
      paragraph(
        "De klachtencoördinator bekijkt uw klacht. Binnen veertien dagen krijgt u een brief waarin staat hoe wij uw klacht behandelen.",
        answerComes(material),
      ),
      followIt(material),
      heading("Dit hebt u ons verteld"),
      ...told(material, "nl"),
      heading("Uw gegevens"),
      ownFacts(...ownData(material, "nl")),
      questions(material),
    ],
  };
}

function english(material: LetterMaterial): Body {
  const { complaint } = material;
  return {
    subject: "We have received your complaint",
    blocks: [
      paragraph(...arrivalInEnglish(material), `The reference is ${complaint.reference}.`),
      ...when(
        complaint.startsOn === undefined,
        paragraph(
          "You told us your complaint. Above you find what we wrote down. Is it right? Please tell us, on the site, by letter or at the desk.",
          `The statutory term of ${material.context.settings.withAdviser ? "ten" : "six"} weeks starts on the day you confirm it, so that the day below may change. We will tell you then.`,
        ),
      ),
      paragraph(
        "The complaints coordinator will look at your complaint. Within fourteen days you will get a letter that says how we handle your complaint.",
        answerComes(material, "en"),
      ),
      followIt(material, "en"),
      questions(material, "en"),
    ],
  };
}

/** The day of arrival, and apart from it the moment of typing where a colleague did that (Awb 2:20, 2:25). */
function arrival({ complaint }: LetterMaterial): readonly string[] {
  const typedOn = amsterdamDay(complaint.receivedAt);
  const at = clockTime(complaint.receivedAt);
  if (complaint.channel === "WEB")
    return [`Uw klacht kwam binnen op ${longDay(complaint.receivedOn)} om ${at} uur.`];
  return [
    `Wij kregen uw klacht op ${longDay(complaint.receivedOn)}.`,
    `Een medewerker heeft uw klacht ingevoerd op ${longDay(typedOn)} om ${at} uur.`,
  ];
}

function arrivalInEnglish({ complaint }: LetterMaterial): readonly string[] {
  const typedOn = amsterdamDay(complaint.receivedAt);
  const at = clockTime(complaint.receivedAt);
  if (complaint.channel === "WEB")
    return [`Your complaint came in on ${longDay(complaint.receivedOn, "en")} at ${at}.`];
  return [
    `We received your complaint on ${longDay(complaint.receivedOn, "en")}.`,
    `A colleague entered it on ${longDay(typedOn, "en")} at ${at}.`,
  ];
}

/** The complaint in the complainant's own words. */
export function told(material: LetterMaterial, language: Language): readonly Block[] {
  const { complaint } = material;
  const label = language === "nl" ? "Klachtonderdeel" : "Part";
  const parts = complaint.parts.flatMap(({ number, description }) => [
    paragraph(`${label} ${number}`),
    quote(textOf(material, description)),
  ]);
  const opening = material.events[0];
  if (opening?.type !== "ComplaintSubmitted" && opening?.type !== "ComplaintRegistered") return parts;
  const wish = opening.wish && [paragraph("Wat zou helpen:"), quote(textOf(material, opening.wish))];
  const named = opening.namedPersons && [
    paragraph("Over wie het gaat:"),
    quote(textOf(material, opening.namedPersons)),
  ];
  return [...parts, ...(wish ?? []), ...(named ?? [])];
}

function ownData(material: LetterMaterial, language: Language): readonly Fact[] {
  const person = recipientOf(material);
  const address = person?.address;
  const { oralWish } = material.complaint;
  const wanted: readonly (Fact | undefined)[] = [
    person && ["Naam", person.name],
    address && ["Adres", `${address.street}, ${address.postcode} ${address.city}`],
    person?.email === undefined ? undefined : ["E-mailadres", person.email],
    person?.phone === undefined ? undefined : ["Telefoon", person.phone],
    oralWish && ["U wilt uw klacht toelichten", hearingModes[language][oralWish]],
  ];
  return wanted.filter((one) => one !== undefined);
}
