import type { DispatchEvidence, NoticeChannel, NoticeKind, NoticeState, Recipient } from "./notice-kinds.ts";

type Day = Temporal.PlainDate;

/** A letter owed to somebody, and the evidence that it left (2:10, 2:11, 2:25). Numbered from one. */
export interface Notice {
  readonly number: number;
  readonly kind: NoticeKind;
  readonly to: Recipient;
  readonly channel: NoticeChannel;
  readonly requestedAt: Temporal.Instant;
  readonly dispatchedOn: Day | undefined;
  readonly evidence: DispatchEvidence | undefined;
  /** Of what left or is leaving. */
  readonly letterHash: string | undefined;
  readonly state: NoticeState;
  /** The mail server was given the text and no answer came: whether this letter left is not known. */
  readonly answerLost: boolean;
  /** What it says was overtaken while it was leaving: should it not have left, it does not leave any more. */
  readonly overtaken: boolean;
  /** It was given to the mail server again after such a silence, so that it may have arrived twice. */
  readonly perhapsTwice: boolean;
  /** The letter that did not arrive and is sent again by this one (2:11). */
  readonly replaces: number | undefined;
}

/** A letter was asked for: a letter that is due, with its number. */
export interface NoticeRequested extends Pick<Notice, "number" | "kind" | "to" | "channel" | "replaces"> {
  readonly type: "NoticeRequested";
}
