import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { addressLines } from "#app/words/address-lines.ts";
import { texts } from "./ombudsman.texts.ts";
import type { OmbudsmanLetter } from "./ombudsman-mail.ts";
import type { OmbudsmanComplaint } from "./ombudsman-query.ts";

/**
 * A request to the ombudsman as its sender may print or mail it, with all that Awb 9:28 asks for.
 *
 * @param today the municipality's day, which the letter is dated with
 */
export function ombudsmanLetter(
  complaint: OmbudsmanComplaint,
  municipality: string,
  today: string,
  language: Language,
): OmbudsmanLetter {
  const t = texts[language].letter;
  const { plain } = dayWords(language);
  const { reference, receivedOn, conductUntilOn, namedPersons, representative, complainants } = complaint;
  const sender = representative?.you
    ? representative
    : (complainants.find(({ you }) => you) ?? complainants[0]);
  const { ombudsman } = complaint.ombudsmanStep;
  const place = sender?.address ? `${sender.address.city}, ` : "";
  const request = [
    `${t.request({ municipality })} ${t.filed({ day: plain(receivedOn), reference })}`,
    ...(conductUntilOn === null ? [] : [t.conduct({ day: plain(conductUntilOn) })]),
  ].join(" ");
  const outcome = outcomeLine(complaint, language);
  return {
    to: ombudsman.email,
    subject: t.subject({ reference }),
    head: [ombudsman.address.join("\n"), `${place}${plain(today)}`],
    opening: [t.opening, request],
    what: [`${t.what}\n${grievances(complaint)}`],
    others: [...(namedPersons ? [t.persons({ persons: namedPersons })] : []), ...outcome],
    why: t.why,
    closing: [
      t.closing,
      [
        sender?.name ?? "",
        ...(sender?.address ? addressLines(sender.address) : []),
        ...(sender?.phone ? [t.phone({ phone: sender.phone })] : []),
        ...(sender?.email ? [t.email({ email: sender.email })] : []),
      ].join("\n"),
    ],
    attached: t.attached,
  };
}

/** What was complained about; numbered where it is more than one thing. */
function grievances({ parts }: OmbudsmanComplaint): string {
  const told = parts.flatMap(({ number, description }) => (description ? [{ number, description }] : []));
  return told
    .map(({ number, description }) => (told.length > 1 ? `${number}. ${description}` : description))
    .join("\n\n");
}

/** What the municipality did with the complaint, as far as it is known. */
function outcomeLine({ status, ending, deadlines }: OmbudsmanComplaint, language: Language): string[] {
  const t = texts[language].letter;
  const { plain } = dayWords(language);
  if (ending?.outcome) return [t.outcome[ending.outcome]({ day: plain(ending.on) })];
  if (ending && status === "DECLINED") return [t.declined({ day: plain(ending.on) })];
  if (ending) return [t.ended({ day: plain(ending.on) })];
  const late = deadlines.find(({ kind, status }) => kind.endsWith("DECISION") && status === "LATE");
  return late ? [t.late({ day: plain(late.dueOn) })] : [];
}
