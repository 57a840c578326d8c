import type { ActionType, Command, Complaint, DepartmentId, PartyId, StaffId, TextRef } from "@gehoor/domain";
import type { PeopleKeeper } from "../complaints/people.ts";
import type { TextKeeper } from "../complaints/texts.ts";
import { departments } from "../db/reference-data.ts";

/** What a random command is made from. */
export interface Chance {
  readonly todayOn: Temporal.PlainDate;
  readonly staff: readonly StaffId[];
  readonly keep: TextKeeper;
  readonly people: PeopleKeeper;
  /** One of these, by chance. */
  pick<Choice>(choices: readonly [Choice, ...Choice[]]): Choice;
}

export type Composers = {
  readonly [Type in ActionType]: (
    complaint: Complaint,
    chance: Chance,
  ) => Extract<Command, { readonly type: Type }>;
};

export const text = ({ keep }: Chance): TextRef => keep("REASON", "Zoals besproken aan de telefoon.");
export const maybe = (chance: Chance) => chance.pick([undefined, text(chance)]);
export const yesOrNo = (chance: Chance) => chance.pick([true, false]);
export const soon = ({ todayOn, pick }: Chance) => todayOn.add({ days: pick([5, 8, 14, 21, 45]) });
export const mode = (chance: Chance) => chance.pick(["VISIT", "PHONE", "VIDEO"] as const);
export const part = (complaint: Complaint, chance: Chance) => chance.pick([1, complaint.parts.length]);
export const someone = (chance: Chance) => chance.staff[chance.pick([0, 1, 2, 3, 4])] ?? raise();
export const department = ({ pick }: Chance): DepartmentId => pick([departments[0].id, departments[3].id]);
export const anyHearing = (complaint: Complaint, chance: Chance): PartyId =>
  complaint.hearings[chance.pick([0, 1])]?.partyId ?? spokesperson(complaint);
export const spokesperson = (complaint: Complaint): PartyId =>
  complaint.complainants.find((one) => one.spokesperson)?.partyId ?? raise();
export const stranger = ({ people }: Chance): PartyId =>
  people.add({ name: "Karin de Boer", email: "karin@example.org", phone: undefined, address: undefined });

export function raise(): never {
  throw new Error("The cast is too small");
}

export function waiting(complaint: Complaint): number {
  return complaint.notices.find((one) => one.state === "REQUESTED")?.number ?? 1;
}
