import type { StaffField } from "../../forms/fields/staff-fields.ts";

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
