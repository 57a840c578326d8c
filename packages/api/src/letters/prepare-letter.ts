import type { Complaint, ComplaintId, Notice } from "@gehoor/domain";
import { and, eq } from "drizzle-orm";
import { currentAccessCode } from "../complaints/access-codes/access-code.ts";
import type { History } from "../complaints/load.ts";
import { saltedHash } from "../complaints/texts.ts";
import { letter } from "../db/schema/content.ts";
import type { System } from "../system.ts";
import { type ComposedLetter, composeLetter } from "./compose-letter.ts";
import { loadMaterial } from "./load-material.ts";

/** A letter as it is kept, with the hash that the event of its dispatch will carry. */
export interface PreparedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly sha256: string;
  readonly composedOn: Temporal.PlainDate;
}

/**
 * The letter of a notice as it leaves on a day, composed of what holds now and kept instead of what was kept before. Where
 * it says the same, that one stays, with its hash. One that was sent stays as it was.
 */
export async function prepareLetter(
  system: System,
  history: History,
  notice: Notice,
  on: Temporal.PlainDate,
): Promise<PreparedLetter> {
  const kept = await keptLetter(system, history.complaint.id, notice.number);
  if (kept?.sent) return kept;
  const composed = composeLetter(await loadMaterial(system, history, notice, on));
  if (kept?.composedOn.equals(on) && isSame(kept, composed)) return kept;
  const { salt, hash } = saltedHash(composed.html);
  const { subject, html, text } = composed;
  const content = { composedOn: on, subject, html, text, salt, sha256: hash };
  await system.db
    .insert(letter)
    .values({ complaintId: history.complaint.id, noticeNumber: notice.number, ...content })
    .onConflictDoUpdate({
      target: [letter.complaintId, letter.noticeNumber],
      set: content,
      setWhere: eq(letter.sent, false),
    });
  return { ...composed, sha256: hash, composedOn: on };
}

function isSame(one: ComposedLetter, other: ComposedLetter): boolean {
  return one.subject === other.subject && one.html === other.html && one.text === other.text;
}

/** The letter as kept, whether it was sent or not; undefined when none was composed or it has been erased. */
export async function keptLetter(
  { db }: Pick<System, "db">,
  complaintId: ComplaintId,
  number: number,
): Promise<(PreparedLetter & { readonly sent: boolean }) | undefined> {
  const { subject, html, text, sha256, composedOn, sent } = letter;
  const [row] = await db
    .select({ subject, html, text, sha256, composedOn, sent })
    .from(letter)
    .where(and(eq(letter.complaintId, complaintId), eq(letter.noticeNumber, number)));
  return row;
}

/**
 * The access code that goes along with the first letter to whoever did not send the complaint through the site, and so saw
 * no screen with it. It is no part of the letter, so that the kept letter holds no secret. Undefined for every other letter.
 */
export async function accessSlip(
  { db, env }: Pick<System, "db" | "env">,
  { complaint, events }: History,
  notice: Notice,
): Promise<string | undefined> {
  if (notice.to.kind !== "PARTY" || !bringsCode(complaint, notice)) return undefined;
  const sender = events[0]?.by;
  if (sender && "partyId" in sender && sender.partyId === notice.to.partyId) return undefined;
  const code = await currentAccessCode(db, env, complaint.id, notice.to.partyId);
  return (
    code &&
    `Uw toegangscode voor ${env.CITIZEN_URL}: ${code}. Met uw kenmerk ${complaint.reference} en deze code ziet u hoe het ermee staat. Bewaar de code goed en geef hem aan niemand.`
  );
}

/**
 * A receipt does; without one, as with a request to the ombudsman, the first letter to that person: that it was forwarded,
 * or that it is taken up as a complaint.
 */
function bringsCode({ notices }: Complaint, { kind, number, to }: Notice): boolean {
  const arrived = notices.some(
    (one) =>
      one.number < number &&
      one.state !== "FAILED" &&
      one.to.kind === "PARTY" &&
      to.kind === "PARTY" &&
      one.to.partyId === to.partyId,
  );
  return kind === "RECEIPT" || ((kind === "FORWARDED" || kind === "REOPENED") && !arrived);
}

/** The letter with the access code that goes along, where one does, as it goes into the mail or the envelope. */
export function withSlip(
  { subject, html, text }: PreparedLetter,
  slip: string | undefined,
): Pick<PreparedLetter, "subject" | "html" | "text"> {
  return slip === undefined
    ? { subject, html, text }
    : {
        subject,
        html: html.replace("</main>", () => `</main><aside><p>${slip}</p></aside>`),
        text: `${text}\n${slip}\n`,
      };
}
