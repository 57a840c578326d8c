import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { addressLines } from "#app/words/address-lines.ts";
import { texts } from "./ombudsman.texts.ts";
import type { OmbudsmanComplaint } from "./ombudsman-query.ts";

/** A request to the ombudsman as its sender may print or mail it, with all that Awb 9:28 asks for. */
export type OmbudsmanLetter = { readonly subject: string; readonly text: string; readonly mailTo: string };

/** @param today the municipality's day, which the letter is dated with */
export function ombudsmanLetter(
  complaint: OmbudsmanComplaint,
  municipality: string,
  today: string,
  language: Language,
): OmbudsmanLetter {
  const t = texts[language].letter;
  const { plain } = dayWords(language);
  const { reference, receivedOn, namedPersons, parts, representative, complainants } = complaint;
  const sender = representative?.you
    ? representative
    : (complainants.find(({ you }) => you) ?? complainants[0]);
  const { ombudsman } = complaint.ombudsmanStep;
  const place = sender?.address ? `${sender.address.city}, ` : "";
  const paragraphs = [
    ombudsman.address.join("\n"),
    `${place}${plain(today)}`,
    t.opening,
    `${t.request({ municipality })} ${t.filed({ day: plain(receivedOn), reference })}`,
    `${t.what}\n${parts.flatMap(({ description }) => description ?? []).join("\n\n")}`,
    ...(namedPersons ? [t.persons({ persons: namedPersons })] : []),
    ...outcomeLine(complaint, language),
    t.why,
    t.closing,
    t.signature,
    [sender?.name ?? "", ...(sender?.address ? addressLines(sender.address) : [])].join("\n"),
  ];
  const subject = t.subject({ reference });
  const text = paragraphs.join("\n\n");
  const query = new URLSearchParams({ subject, body: text }).toString().replaceAll("+", "%20");
  return { subject, text, mailTo: `mailto:${ombudsman.email}?${query}` };
}

/** What the municipality did with the complaint, as far as it is known. */
function outcomeLine({ status, ending, deadlines }: OmbudsmanComplaint, language: Language): string[] {
  const t = texts[language].letter;
  const { plain } = dayWords(language);
  if (ending?.outcome) return [t.outcome[ending.outcome]({ day: plain(ending.on) })];
  if (ending && status === "DECLINED") return [t.declined({ day: plain(ending.on) })];
  if (ending) return [t.ended({ day: plain(ending.on) })];
  const late = deadlines.find(
    ({ kind, status: standing }) => kind.endsWith("DECISION") && standing === "LATE",
  );
  return late ? [t.late({ day: plain(late.dueOn) })] : [];
}
