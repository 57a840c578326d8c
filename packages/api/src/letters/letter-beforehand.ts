import {
  type Actor,
  amsterdamDay,
  applyRule,
  type Command,
  type Complaint,
  type Context,
  type Notice,
  type NoticeKind,
  type Refusal,
  type StaffId,
  type TextId,
} from "@gehoor/domain";
import { foldOn, type History } from "../complaints/load.ts";
import { newId } from "../complaints/texts.ts";
import type { System } from "../system.ts";
import { type ComposedLetter, composeLetter } from "./compose-letter.ts";
import { loadMaterial } from "./load-material.ts";

/** What others still do after a command, until the letter to the complainant is asked for. */
export interface Onward {
  readonly kind: NoticeKind;
  readonly steps: readonly ((complaint: Complaint, now: Temporal.Instant) => readonly [Actor, Command])[];
}

/** Somebody approves it, nobody knows yet who; then the letter leaves. */
export function onceApproved(kind: NoticeKind, type: "ApproveDecline"): Onward {
  const signatory: Actor = { kind: "STAFF", staffId: newId<StaffId>(), roles: ["SIGNATORY"] };
  return { kind, steps: [() => [signatory, { type }]] };
}

/** The file leaves; then the complainant is told. */
export function onceHandedOver(kind: NoticeKind): Onward {
  const system: Actor = { kind: "SYSTEM" };
  const going = ({ handingOver }: Complaint) => handingOver?.notice ?? 0;
  return {
    kind,
    steps: [
      (complaint) => [system, { type: "ClaimNotice", number: going(complaint), letterHash: "" }],
      (complaint, acceptedAt) => [system, { type: "RecordAcceptance", number: going(complaint), acceptedAt }],
    ],
  };
}

type Beforehand = { readonly letter: ComposedLetter } | { readonly refusal: Refusal };

interface Intended {
  readonly command: Command;
  /** What was typed for it, by the ids that the command knows it by. */
  readonly typed: ReadonlyMap<TextId, string>;
  readonly onward: Onward;
}

/**
 * The letter to the complainant as it would leave today if this command were given and others went on with it: composed from
 * the events that would come of it, by the same writer, so that what is read and what is sent cannot differ. Nothing is
 * written. Who signs is not known before somebody approves: the letter says so in that place.
 *
 * @returns the refusal, when the command or what must follow it is not possible now
 */
export async function letterBeforehand(
  system: System,
  history: History,
  { command, typed, onward }: Intended,
  context: Context,
): Promise<Beforehand> {
  const { now } = context;
  let went = history;
  for (const step of [() => [context.actor, command] as const, ...onward.steps]) {
    const [actor, next] = step(went.complaint, now);
    const result = applyRule(went.complaint, next, { ...context, actor });
    if (!result.accepted) return { refusal: result.refusal };
    went = { complaint: foldOn(went.complaint, result.events), events: [...went.events, ...result.events] };
  }
  const notice = lastTo(went.complaint, onward.kind);
  const material = await loadMaterial(system, went, notice, amsterdamDay(now));
  const texts = new Map([...material.texts, ...typed]);
  return { letter: composeLetter({ ...material, texts, isUnsigned: true }) };
}

function lastTo({ notices }: Complaint, kind: NoticeKind): Notice {
  const notice = notices.findLast((one) => one.kind === kind);
  if (!notice) throw new Error(`No ${kind} letter was asked for`);
  return notice;
}
