import type { ComplaintId, DepartmentId, EnclosureRef, StaffId, TextRef } from "../../ids.ts";
import type { About, Channel, HearingMode, Language, Subject } from "../codes.ts";
import type { Complainant, Representative } from "../parties/complainant.ts";
import type { OpeningTexts } from "./opening-texts.ts";
import type { ScreeningAnswers } from "./screening-answers.ts";

type Day = Temporal.PlainDate;

/** What every complaint begins with, however it came in. */
export interface Intake extends OpeningTexts<TextRef> {
  readonly complaintId: ComplaintId;
  readonly reference: string;
  readonly language: Language;
  readonly channel: Channel;
  readonly receivedAt: Temporal.Instant;
  readonly receivedOn: Day;
  readonly firstContactOn: Day;
  readonly startsOn: Day | undefined;
  readonly lodgedOn: Day;
  readonly calendarVersion: number;
  /** Undefined in a file begun before settings had versions: the first. */
  readonly settingsVersion: number | undefined;
  readonly about: About;
  readonly screening: ScreeningAnswers | undefined;
  readonly conductUntilOn: Day | undefined;
  readonly departmentId: DepartmentId | undefined;
  readonly oralWish: HearingMode | undefined;
  /** "No, or not yet" was the answer to whether to explain in person. Absent where that was not answered, or not kept. */
  readonly noOralWish?: boolean;
  readonly enclosures: readonly EnclosureRef[];
  /** Coordinators whom it seems to be about. Absent in older files and where there is none. */
  readonly namedCoordinators?: readonly StaffId[];
  /** That it is about the coordinator, as the complainant answered. Absent in older files and where it was not said. */
  readonly aboutCoordinator?: boolean;
  readonly parts: readonly {
    readonly number: number;
    readonly subject: Subject;
    readonly description: TextRef;
  }[];
  readonly complainants: readonly Complainant[];
  readonly representative: Representative | undefined;
}

export type OpeningEvent =
  | ({ readonly type: "ComplaintSubmitted" } & Intake)
  | ({
      readonly type: "ComplaintRegistered";
      readonly registeredBy: StaffId;
      readonly backdatingReason: TextRef | undefined;
      /** Where the paper original lies, where no scan is enclosed. */
      readonly paperReference: TextRef | undefined;
    } & Intake);
