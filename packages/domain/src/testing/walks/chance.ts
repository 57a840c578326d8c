import type { Complaint } from "../../complaint/complaint.ts";
import type { ActionType, CommandOf } from "../../complaint/rules.ts";
import type { DepartmentId, EnclosureRef, PartyId, StaffId, TextRef } from "../../ids.ts";

/** What a random command is made from; whoever draws says where texts and people come from. */
export interface Chance {
  readonly todayOn: Temporal.PlainDate;
  readonly staff: readonly StaffId[];
  readonly departments: readonly DepartmentId[];
  readonly text: () => TextRef;
  readonly enclosure: () => EnclosureRef;
  /** Somebody with no part in the complaint yet. */
  readonly newcomer: () => PartyId;
  /** One of these, by chance. */
  readonly pick: <Choice>(choices: readonly [Choice, ...Choice[]]) => Choice;
}

/** For each action a command of it: sensible often enough, and wrong at times. */
export type Composers = {
  readonly [Type in ActionType]: (complaint: Complaint, chance: Chance) => CommandOf<Type>;
};

export const yesOrNo = ({ pick }: Chance) => pick([true, false]);
export const mostly = ({ pick }: Chance) => pick([true, true, true, false]);
export const maybe = (chance: Chance) => (yesOrNo(chance) ? chance.text() : undefined);
export const mode = ({ pick }: Chance) => pick(["VISIT", "PHONE", "VIDEO"] as const);

/** A day before, on or after today. */
export const anyDay = ({ todayOn, pick }: Chance) =>
  todayOn.add({ days: pick([0, 0, 0, -1, -7, -40, 1, 14]) });
/** A day ahead, working day or not. */
export const soon = ({ todayOn, pick }: Chance) =>
  todayOn.add({ days: pick([1, 2, 5, 8, 14, 21, 45, 90, -3]) });
export const anyTime = (chance: Chance) => soon(chance).toZonedDateTime("Europe/Amsterdam").toInstant();

export const anyOf = <One>({ pick }: Chance, list: readonly One[], otherwise: One): One => {
  const [first, ...others] = list;
  return first === undefined ? otherwise : pick([first, ...others]);
};
export const anyStaff = (chance: Chance): StaffId => {
  const [first, ...others] = chance.staff;
  if (first === undefined) throw new Error("Nobody works here");
  return chance.pick([first, ...others]);
};
export const anyDepartment = (chance: Chance): DepartmentId | undefined => {
  const [first, ...others] = chance.departments;
  return first && chance.pick([first, ...others, undefined]);
};
export const anyPart = (complaint: Complaint, chance: Chance): number =>
  chance.pick([1, 1, 2, complaint.parts.length, complaint.parts.length + 1]);
/** All of them, or one. */
export const someParts = (complaint: Complaint, chance: Chance): readonly number[] =>
  chance.pick([[], [anyPart(complaint, chance)]]);
export const anyComplainant = (complaint: Complaint, chance: Chance): PartyId =>
  anyOf(
    chance,
    complaint.complainants.map((one) => one.partyId),
    chance.newcomer(),
  );
export const anyRespondent = (complaint: Complaint, chance: Chance): PartyId =>
  anyOf(
    chance,
    complaint.respondents.map((one) => one.partyId),
    chance.newcomer(),
  );
export const anyHearing = (complaint: Complaint, chance: Chance): PartyId =>
  anyOf(
    chance,
    complaint.hearings.map((one) => one.partyId),
    chance.newcomer(),
  );
/** A letter that is leaving, mostly. */
export const anyLeaving = (complaint: Complaint, chance: Chance): number => {
  const leaving = complaint.notices.filter((one) => one.state === "CLAIMED").map((one) => one.number);
  return anyOf(chance, leaving, anyNotice(complaint, chance));
};
/** A letter that waits, mostly. */
export const anyNotice = (complaint: Complaint, chance: Chance): number => {
  const waiting = complaint.notices.filter((one) => one.state === "REQUESTED");
  const latest = waiting.slice(-3);
  const list = mostly(chance) && latest.length > 0 ? latest : complaint.notices;
  return anyOf(
    chance,
    list.map((one) => one.number),
    99,
  );
};
