import type { PartyId, StaffId } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { NoticeKind, NoticeState } from "../correspondence/notice-kinds.ts";
import { toEachComplainant, toInformedRespondents, type Wanted } from "../correspondence/notices.ts";

/** Letters that say who handles the complaint, each as it is on the day it leaves. */
const naming: readonly NoticeKind[] = ["COPY", "HEARING_OFFER", "HEARING_WAIVED", "HANDLER_CHANGED"];

/**
 * Who was told by whom the complaint is handled hears that somebody else does now: the acknowledgement promised to say so, and
 * nobody else can be called about it (Awb 9:2). Not whoever such a letter still waits for: it will name the new one.
 *
 * @param handlerId who takes the complaint up
 */
export function handlerChanged(complaint: Complaint, handlerId: StaffId): readonly Wanted[] {
  if (complaint.handler?.staffId === handlerId) return [];
  const has = (partyId: PartyId, ...states: readonly NoticeState[]) =>
    complaint.notices.some(
      ({ kind, to, state }) =>
        naming.includes(kind) && to.kind === "PARTY" && to.partyId === partyId && states.includes(state),
    );
  const everybody = [
    ...toEachComplainant(complaint, "HANDLER_CHANGED"),
    ...toInformedRespondents(complaint, "HANDLER_CHANGED"),
  ];
  return everybody.filter(
    ({ to }) =>
      to.kind === "PARTY" && has(to.partyId, "CLAIMED", "DISPATCHED") && !has(to.partyId, "REQUESTED"),
  );
}
