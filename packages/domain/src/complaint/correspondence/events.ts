import type { EnclosureRef, TextRef } from "../../ids.ts";
import type {
  DispatchEvidence,
  FailureReason,
  NoticeChannel,
  NoticeKind,
  Recipient,
  ReleaseReason,
} from "./notice-kinds.ts";

export type CorrespondenceEvent =
  | {
      readonly type: "NoticeRequested";
      readonly number: number;
      readonly kind: NoticeKind;
      readonly to: Recipient;
      readonly channel: NoticeChannel;
      /** The number of the letter that did not arrive and is sent again by this one (Awb 2:11). */
      readonly replaces: number | undefined;
    }
  /** Written before the mail server gets the letter. */
  | { readonly type: "NoticeClaimed"; readonly number: number; readonly letterHash: string }
  /** Known not to have been handed over; it waits again. */
  | { readonly type: "NoticeReleased"; readonly number: number; readonly because: ReleaseReason }
  /** The text was given to the mail server, and its answer did not come or was not kept. */
  | { readonly type: "NoticeAnswerLost"; readonly number: number }
  | {
      readonly type: "NoticeDispatched";
      readonly number: number;
      readonly dispatchedOn: Temporal.PlainDate;
      readonly evidence: DispatchEvidence;
      readonly letterHash: string;
      /** The moment the mail server took it; the day above is the day of this moment. */
      readonly acceptedAt?: Temporal.Instant;
      readonly perhapsTwice?: boolean;
    }
  | { readonly type: "NoticeFailed"; readonly number: number; readonly reason?: FailureReason }
  /** It came back, and nothing else is left to be tried: it counts as sent on the day that it was posted. */
  | { readonly type: "PostedLetterLeftStanding"; readonly number: number; readonly reason: TextRef }
  | {
      readonly type: "MessageSent";
      readonly number: number;
      readonly from: "COMPLAINANT" | "STAFF";
      readonly text: TextRef;
      readonly enclosures: readonly EnclosureRef[];
    }
  | {
      readonly type: "NoteAdded";
      readonly text: TextRef;
      /** Left by the desk, who cannot read it back: somebody has to be told. Absent in older events: no. */
      readonly atCounter?: true;
    };
