import type {
  Channel,
  HearingStatus,
  NoticeChannel,
  NoticeState,
  Outcome,
  Role,
  Status,
} from "@gehoor/domain";

/** All members of a union, written as the keys of a record so that the compiler asks for every one and no other. */
function membersOf<Code extends string>(record: Readonly<Record<Code, true>>): readonly Code[] {
  return Object.keys(record).filter((key): key is Code => key in record);
}

export const statuses = membersOf<Status>({
  RECEIVED: true,
  ASSESSING: true,
  AWAITING_SUPPLEMENT: true,
  INFORMAL: true,
  IN_HANDLING: true,
  AT_ADVISER: true,
  DRAFT_DECISION: true,
  DECIDED: true,
  SETTLED: true,
  DECLINED: true,
  WITHDRAWN: true,
  FORWARDED: true,
  CONVERTED: true,
  OUTSIDE_FORMAL: true,
  ENDED_BY_DEATH: true,
  MERGED: true,
  SPAM: true,
  ARCHIVED: true,
  DESTROYED: true,
});

export const channels = membersOf<Channel>({
  WEB: true,
  PAPER: true,
  EMAIL: true,
  DESK: true,
  PHONE: true,
  FORWARDED: true,
});

export const outcomes = membersOf<Outcome>({
  FOUNDED: true,
  UNFOUNDED: true,
  PARTLY_FOUNDED: true,
  NO_JUDGEMENT: true,
});

export const hearingStatuses = membersOf<HearingStatus>({
  OFFERED: true,
  WANTED: true,
  PLANNED: true,
  HEARD: true,
  WAIVED: true,
});

export const noticeChannels = membersOf<NoticeChannel>({
  EMAIL: true,
  POST: true,
  WORK: true,
  PORTAL: true,
  NONE: true,
});

export const noticeStates = membersOf<NoticeState>({
  REQUESTED: true,
  CLAIMED: true,
  DISPATCHED: true,
  FAILED: true,
  CANCELLED: true,
});

export const roles = membersOf<Role>({
  INTAKE: true,
  COORDINATOR: true,
  HANDLER: true,
  SIGNATORY: true,
  ADVISER: true,
  LIAISON: true,
  MANAGER: true,
  RECORDS_MANAGER: true,
  PRIVACY_OFFICER: true,
  ADMINISTRATOR: true,
});

/** Why somebody is alerted; what about is in the alert itself. */
export type AlertKind =
  | "TERM_NEAR"
  | "TERM_PASSED"
  | "URGENT"
  | "NEW_COMPLAINT"
  | "ACTION_ASKED"
  | "ASSIGNMENT_PROPOSED"
  | "ADDRESS_NEEDED";

export const alertKinds = membersOf<AlertKind>({
  TERM_NEAR: true,
  TERM_PASSED: true,
  URGENT: true,
  NEW_COMPLAINT: true,
  ACTION_ASKED: true,
  ASSIGNMENT_PROPOSED: true,
  ADDRESS_NEEDED: true,
});
