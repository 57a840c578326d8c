import type { FileRef, TextRef } from "../../ids.ts";
import type { DispatchEvidence, NoticeChannel, NoticeKind, Recipient } from "./notice-kinds.ts";

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
  | {
      readonly type: "NoticeDispatched";
      readonly number: number;
      readonly dispatchedOn: Temporal.PlainDate;
      readonly evidence: DispatchEvidence;
      readonly letterHash: string;
    }
  | { readonly type: "NoticeFailed"; readonly number: number }
  | {
      readonly type: "MessageSent";
      readonly number: number;
      readonly from: "COMPLAINANT" | "STAFF";
      readonly text: TextRef;
      readonly enclosures: readonly FileRef[];
    }
  | {
      readonly type: "NoteAdded";
      readonly text: TextRef;
      /** Left by the desk, who cannot read it back: somebody has to be told. Absent in older events: no. */
      readonly atCounter?: true;
    };
