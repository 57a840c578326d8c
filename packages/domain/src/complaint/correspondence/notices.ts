import type { PartyId } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { CorrespondenceEvent } from "./events.ts";
import type { NoticeChannel, NoticeKind, Recipient } from "./notice-kinds.ts";

export type NoticeRequested = Extract<CorrespondenceEvent, { type: "NoticeRequested" }>;
/** A letter that is due, before it has a number. */
export type Wanted = { readonly kind: NoticeKind; readonly to: Recipient };

/**
 * The representative who is written to for the complainants (Awb 2:1). Nobody while a written authorisation was asked for
 * and has not come (Awb 2:1(3)): until it is proven that he may act, what is in the file goes to the complainant.
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

/** How this recipient may be reached: e-mail only after explicit consent (Awb 2:8), else post, else the portal. */
export function channelTo(complaint: Complaint, to: Recipient): NoticeChannel {
  if (to.kind === "OMBUDSMAN" || to.kind === "OTHER_AUTHORITY") return "EMAIL";
  const respondent = complaint.respondents.find((one) => one.partyId === to.partyId);
  if (respondent) return respondent.staffId ? "WORK" : "POST";
  const refused = complaint.refusedRepresentatives.find((one) => one.partyId === to.partyId);
  // The complaint's page is closed to whom was refused.
  if (refused) return refused.emailConsent ? "EMAIL" : "POST";
  const party =
    complaint.representative?.partyId === to.partyId
      ? complaint.representative
      : complaint.complainants.find((one) => one.partyId === to.partyId);
  return party ? reachedBy(party) : "PORTAL";
}

function reachedBy({ emailConsent, postalAddress }: Reach): NoticeChannel {
  if (emailConsent) return "EMAIL";
  return postalAddress ? "POST" : "PORTAL";
}

interface Reach {
  readonly emailConsent: boolean;
  readonly postalAddress: boolean;
}

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
    channel: reachedBy(person),
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

export function toComplainant(complaint: Complaint, kind: NoticeKind): Wanted {
  return { kind, to: { kind: "PARTY", partyId: addressee(complaint) } };
}

export function toRespondents(complaint: Complaint, kind: NoticeKind): readonly Wanted[] {
  return complaint.respondents.map((one) => ({ kind, to: { kind: "PARTY", partyId: one.partyId } }));
}

/** Respondents who know of the complaint because the copy (Awb 9:9) was asked for or sent. */
export function toInformedRespondents(complaint: Complaint, kind: NoticeKind): readonly Wanted[] {
  return complaint.respondents
    .filter((one) => one.copyNotice !== undefined)
    .map((one) => ({ kind, to: { kind: "PARTY", partyId: one.partyId } }));
}
