import { type Language, ombudsmanUntilOn, ombudsmanYear } from "@gehoor/domain";
import type { LetterMaterial } from "../letter-material.ts";
import { addressOnOneLine } from "../rendering/address-lines.ts";
import { type Block, type Fact, list, paragraph } from "../rendering/block.ts";

const locales = { nl: "nl-NL", en: "en-GB" } as const;

/** A day in words: `maandag 23 november 2026`. */
export function longDay(day: Temporal.PlainDate, language: Language = "nl"): string {
  return day.toLocaleString(locales[language], {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

/** The time of an instant on the Dutch clock: `14.30`, in English `14:30`. */
export function clockTime(instant: Temporal.Instant, language: Language = "nl"): string {
  const time = instant.toZonedDateTimeISO("Europe/Amsterdam").toPlainTime();
  return time.toString({ smallestUnit: "minute" }).replace(":", language === "nl" ? "." : ":");
}

/** Whether a day still lies ahead, or is the letter's own: no letter names a last day before its own date. */
export function isAhead(day: Temporal.PlainDate, { on }: Pick<LetterMaterial, "on">): boolean {
  return Temporal.PlainDate.compare(on, day) <= 0;
}

/** "by" a day, or as soon as possible where that day had passed when the letter left, as after a letter that bounced. */
export function byDay(material: LetterMaterial, day: Temporal.PlainDate, language: Language = "nl"): string {
  if (isAhead(day, material))
    return language === "nl" ? `uiterlijk op ${longDay(day)}` : `by ${longDay(day, "en")}`;
  return language === "nl" ? "zo snel mogelijk" : "as soon as possible";
}

/** Which ombudsman, and until which day (Awb 9:12(2)): a year after the day this letter carries, never moved. */
export function ombudsmanAfterThisLetter(
  material: LetterMaterial,
  language: Language = "nl",
): readonly Block[] {
  return ombudsmanUntil(material, ombudsmanUntilOn(material.on), language);
}

/** The last day at the ombudsman as things stand (Awb 9:24(1)): after an answer, an end, or the last day for one. */
export function lastDayAtOmbudsman({ complaint, context, on }: LetterMaterial): Temporal.PlainDate {
  return ombudsmanYear(complaint, context)?.dueOn ?? ombudsmanUntilOn(on);
}

/** The way to the ombudsman, with the last day as it was computed when the complaint ended or became late. */
export function ombudsmanUntil(
  material: LetterMaterial,
  untilOn: Temporal.PlainDate,
  language: Language = "nl",
): readonly Block[] {
  const { organisation } = material;
  const { name, postalAddress, email, phone, website } = organisation.ombudsman;
  const ways = [postalAddress.join(", "), email, phone, website].filter((way) => way !== undefined);
  const day = longDay(untilOn, language);
  const until = isAhead(untilOn, material)
    ? { nl: `Dat kan tot en met ${day}.`, en: `You can do so up to and including ${day}.` }
    : {
        nl: "De termijn van een jaar daarvoor is voorbij. De ombudsman beslist zelf of er toch een onderzoek komt.",
        en: "The year for this has passed. The ombudsman decides whether to investigate all the same.",
      };
  return language === "nl"
    ? [
        paragraph(
          `Bent u niet tevreden over hoe wij met uw klacht zijn omgegaan, of over wat er is gebeurd? Dan kunt u de ombudsman vragen om het te onderzoeken. Voor ${organisation.formalName} is dat: ${name}.`,
          until.nl,
        ),
        list(...ways),
      ]
    : [
        paragraph(
          `Are you not satisfied with how your complaint was handled, or with what happened? Then you can ask the ombudsman to investigate. For ${organisation.name} this is: ${name}.`,
          until.en,
        ),
        list(...ways),
      ];
}

/** Where the complainant can follow the complaint; our own address is the only link. */
export function followIt(material: LetterMaterial, language: Language = "nl"): Block {
  const { complaint } = material;
  const [klacht, matter] = complaint.straightToOmbudsman ? ["verzoek", "request"] : ["klacht", "complaint"];
  const where = whereToFollow(material, language);
  return language === "nl"
    ? paragraph(
        `U kunt uw ${klacht} volgen en ons een bericht sturen op ${where}. U hebt daarvoor uw kenmerk en uw toegangscode nodig.`,
      )
    : paragraph(
        `You can follow your ${matter} and send us a message at ${where}. You need your reference and your access code.`,
      );
}

/** On paper the address that is typed most easily; in mail the page that asks for the code, which nothing secret leads to. */
function whereToFollow({ citizenUrl, complaint, notice }: LetterMaterial, language: Language): string {
  const site = language === "nl" ? citizenUrl : `${citizenUrl}/en`;
  return notice.channel === "EMAIL" ? `${site}/mijn-klacht/inloggen?kenmerk=${complaint.reference}` : site;
}

/** Who sent it and how to reach that person, for an authority that it goes to. */
export function senderFacts({ complaint, people }: LetterMaterial): readonly Fact[] {
  const spokesperson = complaint.complainants.find((one) => one.spokesperson);
  const person = spokesperson && people.get(spokesperson.partyId);
  const address = person?.address;
  return [
    ["Naam van de indiener", person?.name ?? "onbekend"],
    ["Adres", address ? addressOnOneLine(address) : "niet bekend"],
    ["E-mailadres", person?.email ?? "niet bekend"],
    ["Telefoon", person?.phone ?? "niet bekend"],
  ];
}

/** How to reach the coordinator. */
export function questions({ organisation }: LetterMaterial, language: Language = "nl"): Block {
  const { coordinatorPhone, coordinatorHours, email } = organisation;
  return language === "nl"
    ? paragraph(
        `Hebt u vragen? Bel de klachtencoördinator: ${coordinatorPhone} (${coordinatorHours.nl}), of mail naar ${email}.`,
      )
    : paragraph(
        `Do you have questions? Call the complaints coordinator: ${coordinatorPhone} (${coordinatorHours.en}), or send an e-mail to ${email}.`,
      );
}
