import type {
  Complaint,
  ComplaintEvent,
  ComplaintId,
  Context,
  EventType,
  Notice,
  Office,
  PartyId,
  StaffId,
  TextId,
  TextRef,
} from "@gehoor/domain";
import type { Person } from "../complaints/people.ts";
import type { Organisation } from "../db/organisation.ts";
import type { Body } from "./rendering/block.ts";

/** Who of the staff is named in a letter, and how to reach them. */
export interface StaffCard {
  readonly name: string;
  readonly email: string;
  readonly phone: string | undefined;
  /** In what office somebody works here: the function under a letter. */
  readonly office: Office;
}

/** Everything a letter is composed from. Nothing is looked up while composing. */
export interface LetterMaterial {
  readonly notice: Notice;
  readonly complaint: Complaint;
  readonly events: readonly ComplaintEvent[];
  readonly texts: ReadonlyMap<TextId, string>;
  readonly people: ReadonlyMap<PartyId, Person>;
  readonly staff: ReadonlyMap<StaffId, StaffCard>;
  /** References of other complaints that this one points to. */
  readonly references: ReadonlyMap<ComplaintId, string>;
  readonly organisation: Organisation;
  readonly context: Context;
  /** The day the letter carries and leaves. */
  readonly on: Temporal.PlainDate;
  /** The addresses of the citizens' site and, for who reads at work, of the portal: the only links in a letter. */
  readonly citizenUrl: string;
  readonly staffUrl: string;
  /** Read before anybody approved it: who will sign is not known. */
  readonly isUnsigned?: boolean;
}

/** One kind of letter. Dutch always; English as a courtesy below it for a complainant who asked for English. */
export interface LetterWriter {
  readonly nl: (material: LetterMaterial) => Body;
  readonly en?: (material: LetterMaterial) => Body;
}

/** The last event of this type before the letter was asked for: what the letter is about. */
export function causeOf<Type extends EventType>(
  { events, notice }: LetterMaterial,
  type: Type,
): Extract<ComplaintEvent, { readonly type: Type }> {
  const cause = lastOf({ events, notice }, type);
  if (!cause) throw new Error(`A ${notice.kind} letter without ${type} before it`);
  return cause;
}

/** The same where it need not be there. A hand-over's own letter is asked for together with it. */
export function lastOf<Type extends EventType>(
  { events, notice }: Pick<LetterMaterial, "events" | "notice">,
  type: Type,
): Extract<ComplaintEvent, { readonly type: Type }> | undefined {
  const asked = events.findIndex((one) => one.type === "NoticeRequested" && one.number === notice.number);
  const cause = events.slice(0, asked).findLast((event) => isOfType(event, type));
  return cause && isOfType(cause, type) ? cause : undefined;
}

function isOfType<Type extends EventType>(
  event: ComplaintEvent,
  type: Type,
): event is Extract<ComplaintEvent, { readonly type: Type }> {
  return event.type === type;
}

/** What was written, word for word. */
export function textOf({ texts }: LetterMaterial, ref: TextRef): string {
  const text = texts.get(ref.textId);
  if (text === undefined) throw new Error("The text of a letter has been erased");
  return text;
}

/** The person this letter is for; undefined for an authority. */
export function recipientOf({ notice, people }: LetterMaterial): Person | undefined {
  return notice.to.kind === "PARTY" ? people.get(notice.to.partyId) : undefined;
}

/** Which member of staff set the letter going; of one that was asked for again, the first time. Undefined for anybody else. */
export function whoAsked({
  events,
  notice,
  complaint,
}: Pick<LetterMaterial, "events" | "notice" | "complaint">): StaffId | undefined {
  const replaced = complaint.notices.find((one) => one.number === notice.replaces);
  if (replaced) return whoAsked({ events, notice: replaced, complaint });
  const asked = events.find((one) => one.type === "NoticeRequested" && one.number === notice.number);
  return asked?.by.kind === "STAFF" ? asked.by.staffId : undefined;
}

/** Whether the letter is for the person complained about, who must not learn where the complainant lives. */
export function isToRespondent({ notice, complaint }: LetterMaterial): boolean {
  const { to } = notice;
  return to.kind === "PARTY" && complaint.respondents.some((one) => one.partyId === to.partyId);
}

/** The name of whoever speaks for the complaint. */
export function complainantName({ complaint, people }: LetterMaterial): string {
  const spokesperson = complaint.complainants.find((one) => one.spokesperson) ?? complaint.complainants[0];
  return (spokesperson && people.get(spokesperson.partyId)?.name) || "onbekend";
}
