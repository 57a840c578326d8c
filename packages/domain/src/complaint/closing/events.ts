import type { ComplaintId, PartyId, StaffId, TextRef } from "../../ids.ts";
import type { ConversionTarget } from "../codes.ts";
import type { Ending } from "../how-it-ended.ts";
import type { PartEnd } from "../part.ts";

type Day = Temporal.PlainDate;

export const outsideFormalGrounds = ["UNREPAIRED", "ANONYMOUS", "ABOUT_ANOTHER"] as const;
export type OutsideFormalGround = (typeof outsideFormalGrounds)[number];
export const reopeningGrounds = [
  "NEW_FACTS",
  "MISTAKE",
  "RECOMMENDATION",
  "RETURNED",
  "NOT_SETTLED",
] as const;
export type ReopeningGround = (typeof reopeningGrounds)[number];

export const forwardAuthorities = ["BBS", "OTHER"] as const;
export type ForwardAuthority = (typeof forwardAuthorities)[number];

/** Where something goes, and what it becomes there. */
export type HandOver =
  | {
      readonly as: "FORWARDED";
      readonly authority: ForwardAuthority;
      readonly name: TextRef | undefined;
      readonly parts: readonly number[];
    }
  | { readonly as: "CONVERTED"; readonly target: ConversionTarget; readonly parts: readonly number[] }
  | { readonly as: "OUTSIDE_FORMAL"; readonly ground: OutsideFormalGround; readonly reasons: TextRef };

export type ClosingEvent =
  /** Decided, and on its way: it has happened when the letter of this number has left. */
  | {
      readonly type: "HandOverStarted";
      readonly handOver: HandOver;
      readonly notice: number;
      /** The other authority's mail address, where it has no box set here. */
      readonly mailbox: TextRef | undefined;
    }
  | {
      readonly type: "ComplaintWithdrawn";
      readonly partyId: PartyId;
      readonly statement: TextRef | undefined;
      /** Said of what was joined to it too; with an ending, by each of them: that does not come back. */
      readonly joinedToo?: true | undefined;
      /** Undefined while other complainants go on. */
      readonly ending: Ending | undefined;
    }
  | {
      readonly type: "ComplaintForwarded";
      /** OMBUDSMAN: asked of them without a complaint here, so that the whole file is theirs. */
      readonly authority: "BBS" | "OTHER" | "OMBUDSMAN";
      readonly name: TextRef | undefined;
      readonly parts: readonly number[];
      readonly ending: Ending | undefined;
    }
  | {
      readonly type: "ComplaintConverted";
      readonly target: ConversionTarget;
      readonly parts: readonly number[];
      readonly ending: Ending | undefined;
    }
  /** The last of its parts ended, and an earlier one tells in what the complaint did. */
  | {
      readonly type: "ComplaintEndedInParts";
      readonly as: PartEnd;
      readonly parts: readonly number[];
      readonly ending: Ending;
    }
  | {
      readonly type: "OutsideFormalProposed";
      readonly ground: OutsideFormalGround;
      readonly reasons: TextRef;
      readonly proposedBy: StaffId;
    }
  | { readonly type: "OutsideFormalRejected" }
  | {
      readonly type: "ComplaintPutOutsideFormal";
      readonly ground: OutsideFormalGround;
      readonly reasons: TextRef;
      readonly ending: Ending;
    }
  | { readonly type: "EndAfterDeathProposed"; readonly attempt: TextRef; readonly proposedBy: StaffId }
  | { readonly type: "EndAfterDeathRejected" }
  | { readonly type: "ComplaintEndedByDeath"; readonly ending: Ending }
  | {
      readonly type: "ComplaintMerged";
      readonly into: ComplaintId;
      /** By when the answer to both was due then; absent where the other had no term yet. */
      readonly answerByOn?: Day | undefined;
      readonly ending: Ending;
    }
  | {
      readonly type: "ComplaintUnmerged";
      readonly reason: TextRef;
      /** From which it is separated; absent in older events. */
      readonly from?: ComplaintId | undefined;
      /** The day to work to, where the term has passed meanwhile. */
      readonly targetOn?: Day | undefined;
    }
  /** What had come along with that complaint is answered there again. */
  | { readonly type: "PartsSeparated"; readonly of: ComplaintId; readonly parts: readonly number[] }
  /** Together with that of somebody else about the same conduct: both go on, each with an answer of its own. */
  | { readonly type: "HandledJointly"; readonly with: ComplaintId }
  | { readonly type: "JointHandlingEnded"; readonly with: ComplaintId }
  | { readonly type: "SpamProposed"; readonly proposedBy: StaffId; readonly reason: TextRef }
  | { readonly type: "SpamRejected" }
  | { readonly type: "SpamConfirmed"; readonly ending: Ending }
  | {
      readonly type: "ReopeningProposed";
      readonly proposedBy: StaffId;
      readonly ground: ReopeningGround;
      readonly reason: TextRef;
      /** Of a request to the ombudsman that becomes a complaint here: the day from which its terms will run. */
      readonly startsOn?: Day | undefined;
      /** The parts that go on: those with which it ended, and what was named. Absent in older events. */
      readonly parts?: readonly number[] | undefined;
    }
  | { readonly type: "ReopeningRejected" }
  /** The letter that took something elsewhere did not arrive and is on its way again, under this number: it has not gone. */
  | { readonly type: "HandOverUndone"; readonly notice: number }
  /** The letter that had closed it did not arrive and is not on its way again: nobody was told, so nothing is closed. */
  | {
      readonly type: "ClosingUndone";
      readonly number: number;
      /** The parts that its letter had ended by themselves; absent: it had ended the complaint. */
      readonly parts?: readonly number[] | undefined;
    }
  | {
      readonly type: "ComplaintReopened";
      readonly startsOn?: Day | undefined;
      /** The day to work to, where the term has passed meanwhile. */
      readonly targetOn?: Day | undefined;
      /** The parts that go on; absent: all that ended as the complaint did. */
      readonly parts?: readonly number[] | undefined;
    };
