import { type CalendarChange, changeCalendar } from "@gehoor/domain";
import { makeVersion } from "../../administration/make-version.ts";
import type { InputFields, ValuesOf } from "../input/input-field.ts";
import { day, flag } from "../input/plain-fields.ts";
import { line } from "../input/text-fields.ts";
import { versionMutation } from "./version-mutation.ts";

function calendarMutation<Fields extends InputFields>(
  name: string,
  description: string,
  fields: Fields,
  change: (typed: ValuesOf<Fields>) => CalendarChange,
): void {
  versionMutation(name, description, fields, (typed, about, { unrestricted }) =>
    makeVersion(unrestricted, {
      kind: "calendar",
      ...about,
      next: (newest) => {
        const changed = changeCalendar(newest, change(typed));
        return changed.accepted ? changed.calendar : { refusal: changed.refusal };
      },
    }),
  );
}

const on = day("Which day.");

calendarMutation(
  "addDecreeDay",
  "A day equated with a holiday by decree (Algemene termijnenwet 3(3)).",
  {
    on,
    decree: line("The royal decree it rests on, with its Staatsblad or Staatscourant."),
    verified: flag("Whether it was held beside the Staatscourant."),
  },
  (typed) => ({ kind: "ADD_DECREE_DAY", ...typed }),
);

calendarMutation("verifyDecreeDay", "A decree day was held beside the Staatscourant.", { on }, (typed) => ({
  kind: "VERIFY_DECREE_DAY",
  ...typed,
}));

calendarMutation("removeDecreeDay", "A day is no decree day after all.", { on }, (typed) => ({
  kind: "REMOVE_DECREE_DAY",
  ...typed,
}));

calendarMutation(
  "addClosedDay",
  "A day on which the town hall is closed: it counts for its own targets, never for the law's terms.",
  { on, name: line("Why, as in a list.") },
  (typed) => ({ kind: "ADD_CLOSED_DAY", ...typed }),
);

calendarMutation("removeClosedDay", "The town hall is open on this day after all.", { on }, (typed) => ({
  kind: "REMOVE_CLOSED_DAY",
  ...typed,
}));
