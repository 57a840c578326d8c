import type { Fields, StaffField } from "../../forms/fields/staff-fields.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";

/** Who is to be heard, of those who were not yet. */
export const toHearField = {
  kind: "pick",
  from: "toHear",
  initial: "only",
  refusals: ["ALREADY_HEARD", "HEARING_NOT_OFFERED"],
} as const;

/** How somebody is heard. */
export const modeField = {
  kind: "choice",
  of: hearingModeTexts,
  label: { nl: "Hoe?", en: "How?" },
} as const satisfies StaffField;

/** A moment: its day and the time on the clock. */
export const momentFields = {
  plannedOn: { kind: "day", label: { nl: "Op welke dag?", en: "On which day?" } },
  time: {
    kind: "time",
    label: { nl: "Hoe laat?", en: "At what time?" },
    hint: { nl: "Bijvoorbeeld 14.00 of 9.30.", en: "For example 14:00 or 9:30." },
  },
} as const satisfies Fields;

/** Where somebody is heard, where it is not as the municipality says of itself. */
export const placeField = {
  kind: "line",
  label: { nl: "Waar?", en: "Where?" },
  hint: {
    nl: "Kamer en adres, telefoonnummer of link van het videogesprek. Leeg: het bezoekadres van het gemeentehuis.",
    en: "Room and address, phone number or link of the video call. Empty: the visiting address of the town hall.",
  },
  optional: true,
} as const satisfies StaffField;

/** Why a moment that is most often a slip is meant. */
export const meantField = {
  kind: "text",
  rows: 2,
  label: { nl: "Waarom juist dan?", en: "Why just then?" },
  hint: {
    nl: "Alleen nodig na de laatste dag voor de reactie, op een vrije dag, of naast een ander gesprek.",
    en: "Only needed after the last day for the answer, on a free day, or beside another hearing.",
  },
  optional: "depends",
  refusals: ["HEARING_AFTER_TERM", "HEARING_ON_CLOSED_DAY", "HEARING_DOUBLE_BOOKED"],
} as const satisfies StaffField;
