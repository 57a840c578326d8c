import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { ComplaintId, DepartmentId, EnclosureRef, StaffId, TextRef } from "../../ids.ts";
import type { About, HearingMode, Language, Subject } from "../codes.ts";
import type { Complainant, Representative } from "../complaint.ts";
import type { Context } from "../context.ts";
import { requestNotices, toComplainant } from "../correspondence/notices.ts";
import type { EventData } from "../event.ts";
import { isBefore } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type RuleResult, stamp, unless } from "../rule.ts";
import { opened } from "./opened.ts";
import type { OpeningEvent } from "./opening-event.ts";
import { mapOpeningTexts, type OpeningTexts } from "./opening-texts.ts";
import type { ScreeningAnswers } from "./screening-answers.ts";

/** What a complaint says, whoever typed it. */
export interface ComplaintContent extends OpeningTexts<TextRef> {
  readonly complaintId: ComplaintId;
  readonly reference: string;
  readonly language: Language;
  readonly about: About;
  readonly screening: ScreeningAnswers | undefined;
  readonly conductUntilOn: Temporal.PlainDate | undefined;
  readonly departmentId: DepartmentId | undefined;
  readonly oralWish: HearingMode | undefined;
  /** "No, or not yet" was answered, which waives nothing (Awb 9:10). */
  readonly noOralWish?: boolean | undefined;
  readonly enclosures: readonly EnclosureRef[];
  /** Whether it is about the coordinator, as answered; undefined where it was not asked. */
  readonly aboutCoordinator?: boolean | undefined;
  /** Staff whose name stands among the persons named. */
  readonly namedStaff?: readonly StaffId[] | undefined;
  readonly parts: readonly { readonly subject: Subject; readonly description: TextRef }[];
  readonly complainants: readonly Omit<Complainant, "withdrawnOn" | "deceasedOn">[];
  readonly representative: Omit<Representative, "authorisation"> | undefined;
}

export interface SubmitComplaint extends ComplaintContent {
  readonly type: "SubmitComplaint";
  /** Typed name plus statement, or a signed-in identity (Awb 9:4(2), 2:18). */
  readonly signed: boolean;
}

/**
 * The citizen's own submission. Received the instant it reached the system (Awb 2:20), counted from that Amsterdam day.
 * Refuses what is not a complaint yet: no parts, no signature, conduct in the future.
 */
export function submitComplaint(command: SubmitComplaint, context: Context): RuleResult {
  const day = amsterdamDay(context.now);
  const unsigned = command.signed ? undefined : refusal("NOT_SIGNED");
  return unless(firstOf(unsigned, contentRefusal(command, day)), () =>
    open(context, command, {
      type: "ComplaintSubmitted",
      channel: "WEB",
      receivedAt: context.now,
      receivedOn: day,
      firstContactOn: day,
      startsOn: day,
      lodgedOn: day,
      ...contentOf(command, context),
    }),
  );
}

/** What any complaint needs to be one (Awb 9:1, 9:4(2)). */
export function contentRefusal(
  content: ComplaintContent,
  receivedOn: Temporal.PlainDate,
): Refusal | undefined {
  if (content.parts.length === 0) return refusal("NO_PARTS");
  if (content.complainants.filter((one) => one.spokesperson).length !== 1) return refusal("NO_SPOKESPERSON");
  if (content.conductUntilOn && isBefore(receivedOn, content.conductUntilOn))
    return refusal("CONDUCT_IN_FUTURE", { receivedOn });
  return undefined;
}

export function contentOf(content: ComplaintContent, context: Context) {
  const { complaintId, reference, language, about, screening, conductUntilOn } = content;
  const { departmentId, oralWish, enclosures, representative } = content;
  return {
    complaintId,
    reference,
    language,
    about,
    screening,
    conductUntilOn,
    departmentId,
    oralWish,
    ...(content.noOralWish && { noOralWish: true }),
    enclosures,
    ...mapOpeningTexts(content, (text) => text),
    ...(content.aboutCoordinator && { aboutCoordinator: true }),
    ...namedCoordinatorsOf(content, context),
    calendarVersion: context.newestCalendar.version,
    settingsVersion: context.newestSettings.version,
    parts: content.parts.map((part, index) => ({ number: index + 1, ...part })),
    complainants: content.complainants.map((one) => ({
      ...one,
      withdrawnOn: undefined,
      deceasedOn: undefined,
    })),
    representative: representative && { ...representative, authorisation: "NOT_ASKED" as const },
  };
}

/**
 * A complaint about the coordinator is not hers to see first (Awb 9:7): who says so on the form is believed, and a match of
 * names suffices, until somebody else cleared it.
 */
function namedCoordinatorsOf({ aboutCoordinator, namedStaff = [] }: ComplaintContent, context: Context) {
  const { coordinators, deputies } = context.coordination;
  const named = [...coordinators, ...deputies].filter(
    (one) => namedStaff.includes(one) || (aboutCoordinator && coordinators.includes(one)),
  );
  return named.length > 0 ? { namedCoordinators: named } : {};
}

/** The opening event, with what follows from it: the receipt (Awb 9:6, 2:17) and the duty beside a privacy complaint. */
export function open(
  context: Context,
  content: ComplaintContent,
  event: OpeningEvent,
  awareAt?: Temporal.Instant,
): RuleResult {
  const complaint = opened(stamp(context, event));
  return accept(
    context,
    event,
    ...parallelProceduresOf(content, awareAt),
    ...requestNotices(complaint, toComplainant(complaint, "RECEIPT")),
  );
}

/**
 * The duty beside what is said about privacy: a data breach has 72 hours, whoever handles the rest.
 *
 * @param awareAt since when the municipality knew, where that was before the recording
 */
export function parallelProceduresOf(
  content: ComplaintContent,
  awareAt?: Temporal.Instant,
): readonly EventData[] {
  const aboutPrivacy = content.parts.some((part) => part.subject === "PRIVACY");
  return aboutPrivacy ? [{ type: "ParallelProcedureOpened", kind: "DATA_BREACH", awareAt }] : [];
}
