import { plainForm } from "../../commands/plain-form.ts";

/** Moves the start of the term for mail through an undesignated route. */
export const form = plainForm("MOVE_START_DATE", {
  startsOn: {
    kind: "day",
    label: {
      nl: "Dag van doorgeleiden binnen de gemeente (2:24)",
      en: "Day of forwarding within the municipality (2:24)",
    },
    refusals: ["DAY_IN_FUTURE", "DAY_BEFORE_RECEIPT"],
  },
});
