import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import type { Fields } from "../../forms/fields/staff-fields.ts";
import type { Code } from "../../words/code.ts";
import { termTexts } from "../../words/term.texts.ts";
import type { LadderData } from "./ladder-query.ts";
import { rungTexts } from "./step-words.ts";

/** The kinds of which somebody here is told; of the ombudsman's year nobody is. */
export const ladderKinds = codesOf(termTexts.nl).filter((kind) => kind !== "OMBUDSMAN_REQUEST");
const rungs = codesOf(rungTexts.nl);

/** No message of their own, as an answer. */
export const none = "none";

const nameOf = (kind: Code<"TermKind">, rung: Code<"Rung">) => `${kind}-${rung}`;

/** The names of the fields of one kind. */
export const namesOf = (kind: Code<"TermKind">) => rungs.map((rung) => nameOf(kind, rung));

const fields: Fields = Object.fromEntries(
  ladderKinds.flatMap((kind) =>
    rungs.map((rung) => [
      nameOf(kind, rung),
      {
        kind: "pick",
        as: "list",
        // That a chance has gone is told to nobody.
        from: kind === "DECLINE_NOTICE" ? "until" : "steps",
        label: {
          nl: `${termTexts.nl[kind]}: ${rungTexts.nl[rung]}`,
          en: `${termTexts.en[kind]}: ${rungTexts.en[rung]}`,
        },
        refusals: ["LADDER_OUT_OF_ORDER"],
      } as const,
    ]),
  ),
);

export const ladderForm = { type: "LADDER_STEP", fields };

/** What was chosen, by the name of its field. */
export type Chosen = Readonly<Record<string, string>>;

/** The form as it begins. */
export function chosenOf(ladder: LadderData): Chosen {
  return Object.fromEntries(
    ladder.map(({ termKind, rung, workingDays }) => [nameOf(termKind, rung), String(workingDays ?? none)]),
  );
}

/** What was chosen, as the API takes it. */
export function stepsOf(chosen: Chosen) {
  return ladderKinds.flatMap((termKind) =>
    rungs.map((rung) => {
      const days = chosen[nameOf(termKind, rung)] ?? none;
      return { termKind, rung, workingDays: days === none ? null : Number(days) };
    }),
  );
}
