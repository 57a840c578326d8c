import type { PartyId } from "../../ids.ts";
import type { Complainant, Complaint } from "../complaint.ts";
import { isActive } from "../parties/spokesperson.ts";
import type { NoticeRequested } from "./notice.ts";
import type { NoticeChannel, NoticeKind, Recipient } from "./notice-kinds.ts";

/** A letter that is due, before it has a number. */
export type Wanted = { readonly kind: NoticeKind; readonly to: Recipient };

/**
 * The representative who is written to for the complainants (Awb 2:1). Nobody while a written authorisation was asked for
 * and has not come (Awb 2:1(3)): until it is proven that they may act, what is in the file goes to the complainant.
 */
export function writtenRepresentative({ representative }: Complaint): PartyId | undefined {
  return representative?.authorisation === "ASKED" ? undefined : representative?.partyId;
}

/**
 * To whom the complainant's letters go: the representative when there is one to write to, else the spokesperson. When
 * nobody is left alive they wait under the last one's name: no letter leaves for the dead.
 */
export function addressee(complaint: Complaint): PartyId {
  const spokesperson = complaint.complainants.find((one) => one.spokesperson) ?? complaint.complainants[0];
  if (!spokesperson) throw new Error(`Complaint ${complaint.id} has no complainant`);
  return writtenRepresentative(complaint) ?? spokesperson.partyId;
}

/**
 * Who reads for this complainant the letters that each is owed (Awb 9:8(3), 9:11(2), 9:12): the representative, the
 * spokesperson where the complainant chose that, else this person. A spokesperson is no representative by that alone (2:1).
 */
export function readerFor(complaint: Complaint, complainant: Complainant): PartyId {
  const speaks = complainant.throughSpokesperson && !complainant.spokesperson;
  return speaks ? addressee(complaint) : (writtenRepresentative(complaint) ?? complainant.partyId);
}

/**
 * Those who are owed an own letter: who goes on complaining. Of several not who gave neither name nor a way to be written to,
 * for whom the others' letter is all that can be done (9:4).
 */
export function owedLetters(complaint: Complaint): readonly Complainant[] {
  const going = complaint.complainants.filter(isActive);
  const known = going.filter((one) => one.identified || reachedBy(one).length > 0);
  return known.length > 0 ? known : going;
}

/** Everybody who is written to for the complainants, each once; when nobody goes on, who would be. */
function readers(complaint: Complaint): readonly PartyId[] {
  const each = owedLetters(complaint).map((one) => readerFor(complaint, one));
  return each.length > 0 ? [...new Set(each)] : [addressee(complaint)];
}

/** How this recipient can be reached: never by a way that they did not choose or cannot use (Awb 2:8, 2:19). */
export function channelTo(complaint: Complaint, to: Recipient): NoticeChannel {
  if (to.kind !== "PARTY") return "EMAIL";
  const respondent = complaint.respondents.find((one) => one.partyId === to.partyId);
  if (respondent) return respondent.staffId ? "WORK" : "POST";
  return waysTo(complaint, to.partyId)[0] ?? "NONE";
}

/** Every way in which somebody on the complainant's side can be written to, the chosen one first. */
export function waysTo(complaint: Complaint, partyId: PartyId): readonly NoticeChannel[] {
  const { complainants, representative, refusedRepresentatives } = complaint;
  const person = [...complainants, ...(representative ? [representative] : [])].find(
    (one) => one.partyId === partyId,
  );
  if (person) return reachedBy(person);
  const refused = refusedRepresentatives.find((one) => one.partyId === partyId);
  // The complaint's page is closed to whom was refused.
  return refused ? reachedBy({ ...refused, portal: undefined }) : [];
}

/** Own page only for who chose it and has signed in once; e-mail only after explicit consent; post where there is an address. */
function reachedBy(person: Reach): readonly NoticeChannel[] {
  const { emailConsent, postalAddress, portal, portalOpenedOn } = person;
  return [
    ...(portal && portalOpenedOn ? (["PORTAL"] as const) : []),
    ...(emailConsent ? (["EMAIL"] as const) : []),
    ...(postalAddress ? (["POST"] as const) : []),
  ];
}

export type Reach = Pick<Complainant, "emailConsent" | "postalAddress" | "portal" | "portalOpenedOn">;

/** The receipt for somebody who joins by the event before it: what was complained of, and how to follow it. */
export function receiptFor(
  complaint: Complaint,
  person: Reach & { readonly partyId: PartyId },
): NoticeRequested {
  return {
    type: "NoticeRequested",
    number: complaint.notices.length + 1,
    kind: "RECEIPT",
    to: { kind: "PARTY", partyId: person.partyId },
    channel: reachedBy(person)[0] ?? "NONE",
    replaces: undefined,
  };
}

/** Numbers the wanted letters on from those the complaint has. */
export function requestNotices(
  complaint: Complaint,
  ...wanted: readonly Wanted[]
): readonly NoticeRequested[] {
  return wanted.map(({ kind, to }, index) => ({
    type: "NoticeRequested",
    number: complaint.notices.length + index + 1,
    kind,
    to,
    channel: channelTo(complaint, to),
    replaces: undefined,
  }));
}

/** To one person, of either side. */
export function toParty(kind: NoticeKind, partyId: PartyId): Wanted {
  return { kind, to: { kind: "PARTY", partyId } };
}

export function toComplainant(complaint: Complaint, kind: NoticeKind): Wanted {
  return toParty(kind, addressee(complaint));
}

/** To every complainant: what each has a right to be told. */
export function toEachComplainant(complaint: Complaint, kind: NoticeKind): readonly Wanted[] {
  return readers(complaint).map((partyId) => toParty(kind, partyId));
}

export function toRespondents(complaint: Complaint, kind: NoticeKind): readonly Wanted[] {
  return complaint.respondents.map(({ partyId }) => toParty(kind, partyId));
}

/** Respondents who know of the complaint because the copy (Awb 9:9) was asked for or sent. */
export function toInformedRespondents(complaint: Complaint, kind: NoticeKind): readonly Wanted[] {
  return complaint.respondents
    .filter((one) => one.copyNotice !== undefined)
    .map(({ partyId }) => toParty(kind, partyId));
}
