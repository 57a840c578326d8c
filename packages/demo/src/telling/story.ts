import type { AddText } from "@gehoor/api/filling";
import type { Actor, Command, Complaint, PartyId, StaffId } from "@gehoor/domain";
import type { Matter } from "../matters/matter.ts";
import type { Random } from "./random.ts";

/** What a step may look at to say what is done. */
export interface Scene {
  readonly complaint: Complaint;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** Keeps a text of the story and gives the reference that the command needs. */
  readonly addText: AddText;
  /** The working day so many working days from today; negative ones lie before. */
  workingDay(days: number): Temporal.PlainDate;
  /** A moment on a day, by the clock on the wall in the Netherlands. */
  at(day: Temporal.PlainDate, time: string): Temporal.Instant;
  readonly complainantId: PartyId;
  newPartyId(): PartyId;
}

/** One thing somebody does, so many working days after the step before. */
export interface Step {
  readonly after: number;
  readonly who: (scene: Scene) => Actor;
  readonly what: (scene: Scene) => Command | undefined;
}

/** What a story is told with. */
export interface StoryTools {
  readonly random: Random;
  readonly matter: Matter;
  staff(login: string): Actor & { readonly kind: "STAFF" };
  staffId(login: string): StaffId;
  readonly complainant: (scene: Scene) => Actor;
  /** The same person's earlier complaint about the same, where the tale builds on one. */
  readonly earlier: Complaint | undefined;
  /** The head of a department, who handles its complaints. */
  headOf(departmentCode: string): string;
}

/** A story: what happened to one complaint, step by step, for as long as there are steps. */
export type Story = (tools: StoryTools) => Iterable<Step>;
