import type { ComplaintId, DepartmentId, EnclosureRef, PartyId, StaffId, TextRef } from "../ids.ts";
import type { HandOver, OutsideFormalGround } from "./closing/hand-over/destination.ts";
import type {
  About,
  Authority,
  Channel,
  HearingMode,
  Language,
  Office,
  ParallelProcedureKind,
  Status,
} from "./codes.ts";
import type { Notice } from "./correspondence/notice.ts";
import type { Approval } from "./decision/approval.ts";
import type { AdviceRequest, Conclusions } from "./decision/conclusions.ts";
import type { Decline, PartDecline } from "./decline/decline.ts";
import type { ProposedHandler } from "./handling/proposed-handler.ts";
import type { Hearing, ReportReaction, ReportWeek } from "./hearing/hearing.ts";
import type { ScreeningAnswers } from "./intake/screening-answers.ts";
import type { OmbudsmanCase } from "./ombudsman/ombudsman-case.ts";
import type { Complainant, Representative } from "./parties/complainant.ts";
import type { Part } from "./parts/part.ts";
import type { Ending, PastEnding } from "./standing/how-it-ended.ts";

export type { Notice } from "./correspondence/notice.ts";
export type { Conclusions } from "./decision/conclusions.ts";
export type { Decline, PartDecline } from "./decline/decline.ts";
export type { Hearing, HearingStatus, ReportReaction, ReportWeek, WaiverGround } from "./hearing/hearing.ts";
export type { Complainant, Representative } from "./parties/complainant.ts";
export type { Part, PartEnd, PartEnding } from "./parts/part.ts";
export type { Ending, PastEnding } from "./standing/how-it-ended.ts";

type Day = Temporal.PlainDate;

/** One complaint, folded from its events: the facts that the rules ask for, without personal data. */
export interface Complaint {
  readonly id: ComplaintId;
  readonly version: number;
  readonly reference: string;
  readonly status: Status;
  readonly language: Language;
  readonly channel: Channel;

  readonly receivedAt: Temporal.Instant;
  /** The day of arrival, a call or a talk at the desk included. */
  readonly receivedOn: Day;
  /**
   * *Received* as a complaint: the four weeks of 9:8(3), the promise of fourteen days and the targets run from it. The day
   * of arrival, but for a request to the ombudsman that became a complaint later.
   */
  readonly firstContactOn: Day;
  /** Every day of receipt recorded so far, right or wrong: a power that lapsed by any of them stays lapsed. */
  readonly receiptDays: readonly Day[];
  /** *The term starts* (9:11): on receipt, or later; undefined while an oral complaint has not been confirmed (9:4). */
  readonly startsOn: Day | undefined;
  /** Whether the term starts by receipt alone: not of what was told in words, or asked of the ombudsman. */
  readonly startsByReceipt: boolean;
  /** Why it starts on another day: forwarded inside (2:24), confirmed in writing (9:4), taken up as a complaint. */
  readonly laterStartOn: Day | undefined;
  /** When the sender was told of a start by 2:24, without delay or it does not count. */
  readonly startToldOn: Day | undefined;
  /** The day that counts for "longer than a year before" (9:8(1)(b)). */
  readonly lodgedOn: Day;
  /** Filed first with an authority that sent it on: a corrected day of receipt leaves that day as it was. */
  readonly lodgedElsewhere: boolean;
  /** What its terms are computed with; only an act of the coordinator changes either. */
  readonly calendarVersion: number;
  readonly settingsVersion: number;

  readonly about: About;
  /** Whose conduct it is, where the coordinator said so; else it follows from the respondents. */
  readonly authority: Authority | undefined;
  readonly screening: ScreeningAnswers | undefined;
  readonly conductUntilOn: Day | undefined;
  readonly departmentId: DepartmentId | undefined;
  readonly oralWish: HearingMode | undefined;
  readonly enclosures: readonly EnclosureRef[];
  readonly parts: readonly Part[];

  readonly complainants: readonly Complainant[];
  readonly representative: Representative | undefined;
  /** Who may not represent them, for serious objections (2:2): told so by letter, and nothing else. */
  readonly refusedRepresentatives: readonly Representative[];
  readonly respondents: readonly Respondent[];
  /** Staff who declared, or of whom was recorded, that they were involved in the conduct (9:7(1)). */
  readonly involvedStaff: readonly StaffId[];
  /** Of some of them: in whose conduct alone. Undefined of the others, who count as involved in all of it. */
  readonly involvedOnlyWith: readonly {
    readonly staffId: StaffId;
    readonly respondents: readonly PartyId[];
  }[];
  /** Coordinators whom it seems to be about, by the answer on the form or by name, until somebody else cleared it. */
  readonly namedCoordinators: readonly StaffId[];
  readonly registeredBy: StaffId | undefined;

  readonly urgent: boolean;
  readonly restricted: boolean;
  readonly addressHidden: boolean;
  readonly parallelProcedures: readonly ParallelProcedure[];

  readonly contactedOn: Day | undefined;
  readonly routedOn: Day | undefined;
  readonly acknowledgedOn: Day | undefined;
  /** A later day of receipt, proposed by one, to be approved by another. */
  readonly pendingReceipt:
    | { readonly by: StaffId; readonly receivedOn: Day; readonly reason: TextRef }
    | undefined;
  readonly supplement:
    | { readonly requestedOn: Day; readonly replyByOn: Day; readonly givenOn: Day | undefined }
    | undefined;
  readonly informal:
    | {
        readonly startedOn: Day;
        readonly proposedOn: Day | undefined;
        /** Of which parts it is asked whether they are settled; absent: of all that are open. */
        readonly parts?: readonly number[] | undefined;
      }
    | undefined;
  /** Those who have said that it is settled, until each of several complainants has (9:5). */
  readonly settlementBy: readonly PartyId[];
  /** Of which parts alone all of those have; absent: of whatever is open. Of no account while nobody has. */
  readonly settlementOf?: readonly number[] | undefined;
  /** Who settled or withdrew, and said it of what was joined to this complaint too. */
  readonly joinedNamedBy: readonly PartyId[];
  readonly decline: Decline | undefined;
  /** Declines of parts that their letter ended, while the others went on. */
  readonly partDeclines: readonly PartDecline[];
  /** On its way to who it is for; it has gone there when its letter has left. */
  readonly handingOver: HandingOver | undefined;
  /** What went where it is for, by which letter: undone where that did not arrive. */
  readonly handOversDone: readonly HandingOver[];

  /** Who was asked to handle it and has not answered; an earlier handler goes on until then. */
  readonly proposedHandler: ProposedHandler | undefined;
  readonly handler: Handler | undefined;
  readonly hearings: readonly Hearing[];
  /** The last day that the term leaves for reactions to the newest report; undefined where it leaves a whole week. */
  readonly reactionsLastOn: Day | undefined;
  /** Reports that were sent and not reacted to yet. */
  readonly reportWeeks: readonly ReportWeek[];
  readonly reportReactions: readonly ReportReaction[];
  readonly advice: AdviceRequest | undefined;
  readonly adjournment: { readonly weeks: number; readonly on: Day } | undefined;
  /** What the complainant is asked; without a reason where the letter about going on asked it. */
  readonly postponementRequest:
    | { readonly untilOn: Day; readonly requestedOn: Day; readonly reason: TextRef | undefined }
    | undefined;
  /** Those who have agreed to what is asked, until each of several complainants has (9:11(3)). */
  readonly postponementBy: readonly { readonly partyId: PartyId; readonly on: Day }[];
  /**
   * Agreed in writing by the complainant (9:11(3)), in order. Consent given while the term ran moves it; given after it had
   * lapsed it sets a day to work to.
   */
  readonly postponements: readonly { readonly untilOn: Day; readonly consentedOn: Day }[];
  /** The day to work to since the complaint went on past its term: no term of the law, which gives none for that. */
  readonly target: { readonly on: Day; readonly setOn: Day } | undefined;
  readonly lateNotedOn: Day | undefined;

  readonly conclusions: Conclusions | undefined;
  /** Who wrote findings, conclusions or the draft: none of them may approve it (four eyes). */
  readonly authors: readonly StaffId[];
  readonly approval: Approval | undefined;
  readonly draftedOn: Day | undefined;
  /** A draft came back with remarks, and nothing was judged or concluded anew since; absent: none did. */
  readonly toRevise?: boolean;
  readonly ending: Ending | undefined;
  /** How it had ended before it went on again: what that end began for the ombudsman's year goes on (9:24(1)). */
  readonly pastEndings: readonly PastEnding[];
  /** How it had ended, once it is archived. */
  readonly archivedFrom: Status | undefined;
  /** Proposed by one, to be approved by another. */
  readonly pendingReopening:
    | {
        readonly by: StaffId;
        readonly reason: TextRef;
        readonly startsOn: Day | undefined;
        /** The parts that go on, where it was said. */
        readonly parts?: readonly number[] | undefined;
      }
    | undefined;
  /** Nobody complains any more; with the attempt to reach the heirs. */
  readonly pendingDeath: { readonly by: StaffId; readonly attempt: TextRef } | undefined;
  readonly pendingOutside:
    | { readonly by: StaffId; readonly ground: OutsideFormalGround; readonly reasons: TextRef }
    | undefined;
  readonly pendingSpam: { readonly by: StaffId; readonly reason: TextRef } | undefined;
  readonly mergedInto: ComplaintId | undefined;
  /** Complaints of others about the same conduct, handled together with this one. */
  readonly jointWith: readonly ComplaintId[];
  readonly notices: readonly Notice[];
  /** When somebody was appointed by word of the complainants themselves; of the last week. */
  readonly recentAppointments: readonly Temporal.Instant[];
  readonly messageCount: number;
  /** What the complainant's side sent in the hour before its latest message, oldest first. */
  readonly recentMessages: readonly { readonly by: PartyId; readonly at: Temporal.Instant }[];

  readonly dossierShare: { readonly sharedOn: Day; readonly openedOn: Day | undefined } | undefined;
  readonly ombudsman: OmbudsmanCase | undefined;
  /** They were asked without a complaint here (9:20): no term of title 9.1 runs, until it is taken up as a complaint. */
  readonly straightToOmbudsman: boolean;
  /** Nothing may be destroyed: the ombudsman has it, or the records manager said so (a court, a request for access). */
  readonly legalHold: boolean;
  readonly heldByRecords: boolean;
}

/** Who handles it, and whether on their own word of not having been involved, or without it by 9:7(2). */
export interface Handler {
  readonly staffId: StaffId;
  readonly assignedOn: Day;
  readonly declaredUninvolved: boolean;
  /** Why this person was asked, where that was said. */
  readonly chosenBecause?: TextRef | undefined;
}

/** A duty beside the complaint, and what became of it: taken over by who must do it, or done. */
export interface ParallelProcedure {
  readonly kind: ParallelProcedureKind;
  readonly openedAt: Temporal.Instant;
  readonly closed: { readonly at: Temporal.Instant; readonly note: TextRef } | undefined;
}

/** The person complained about, as a party: gets the copy (9:9) and is heard (9:10). */
export interface Respondent {
  readonly partyId: PartyId;
  readonly staffId: StaffId | undefined;
  readonly office: Office;
  readonly copyNotice: number | undefined;
  /** The redacted text that goes out instead of the complaint's own, with a logged reason. */
  readonly redaction: TextRef | undefined;
  readonly nameWithheld: boolean;
}

/** What goes to somebody else, with the letter that takes it there. */
export type HandingOver = HandOver & { readonly notice: number };
