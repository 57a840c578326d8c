import {
  amsterdamDay,
  changeLadder,
  furthestStep,
  type LadderKind,
  type LadderStep,
  ladderKinds,
  lapsingKinds,
  type Refusal,
  type Settings,
  settingsFrom,
} from "@gehoor/domain";
import { z } from "zod";
import { makeVersion } from "../../administration/make-version.ts";
import { countToldAtOnce, lookAgain } from "../../reads/alerts/told-at-once.ts";
import { builder } from "../base/builder.ts";
import { RungEnum } from "../codes/administration-codes.ts";
import { TermKindEnum } from "../codes/term-codes.ts";
import { code } from "../input/code-fields.ts";
import { defineInput, type InputField } from "../input/input-field.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { invalid, refused } from "../mutation/results.ts";
import { workingDaysMeaning } from "./ladder-types.ts";
import { type ChangePreviewResult, ChangePreviewResultType } from "./preview.ts";
import { versionMutation } from "./version-mutation.ts";

const workingDays: InputField<number | null> = {
  type: "Int",
  required: false,
  description: workingDaysMeaning,
  parse: z
    .number()
    .int()
    .min(-furthestStep.before)
    .max(furthestStep.after)
    .nullish()
    .transform((days) => days ?? null),
};

const fields = {
  termKind: code(TermKindEnum, "Of which terms; of the ombudsman's year nobody is told."),
  rung: code(RungEnum, "Who."),
  workingDays,
};

/** That a chance has gone is told to nobody; nor is what nobody here can act on. */
const step = parserOf(fields).transform((typed, context): LadderStep => {
  const termKind = ladderKinds.find((kind) => kind === typed.termKind);
  const isTooLate = termKind && lapsingKinds.includes(termKind) && (typed.workingDays ?? 0) > 0;
  if (!termKind || isTooLate) {
    context.addIssue({ code: "custom", path: ["workingDays"] });
    return z.NEVER;
  }
  return { ...typed, termKind };
});

const stepsField: InputField<readonly LadderStep[]> = {
  type: [defineInput("LadderStepInput", "When somebody is told of a term, as it is to be.", fields)],
  required: true,
  description: "The steps that are to be others; what is left out stays.",
  parse: z.array(step).max(100),
};

type WithSteps =
  | { readonly refusal: Refusal }
  | { readonly next: Settings; readonly kinds: readonly LadderKind[] };

/** The settings with these steps and the kinds that these change, or why they cannot be. */
function withSteps(newest: Settings, steps: readonly LadderStep[]): WithSteps {
  const before = settingsFrom(newest);
  const changed = changeLadder(before.ladder, steps);
  if (!changed.accepted) return { refusal: changed.refusal };
  const next = { ...before, version: newest.version + 1, ladder: changed.ladder };
  return { next, kinds: changed.kinds };
}

builder.queryField("ladderPreview", (t) =>
  t.field({
    type: ChangePreviewResultType,
    authScopes: { upkeep: true },
    description: "Of how many complaints somebody would be told at once, were this when who is told.",
    complexity: 50,
    args: {
      steps: t.arg({ type: stepsField.type, required: true, description: stepsField.description }),
    },
    resolve: async (_, args, { unrestricted: { sql, policies }, now }): Promise<ChangePreviewResult> => {
      const typed = readInput(stepsField, args.steps, "steps");
      if (!typed.ok) return invalid(typed.problems);
      const made = withSteps(await policies.newestSettings(), typed.value);
      if ("refusal" in made) return refused(made.refusal);
      const asked = { ladder: made.next.ladder, kinds: made.kinds, todayOn: amsterdamDay(now) };
      const counted = await countToldAtOnce(sql, asked, await policies.newestCalendar());
      return { kind: "ChangePreview", ...counted };
    },
  }),
);

versionMutation(
  "changeLadder",
  "When who is told of a term, from now on, of every complaint: the administrator's and the coordinator's.",
  { steps: stepsField },
  async ({ steps }, about, { unrestricted, now }) => {
    let kinds: readonly LadderKind[] | undefined;
    const made = await makeVersion(unrestricted, {
      kind: "settings",
      ...about,
      next: (newest) => {
        const found = withSteps(newest, steps);
        if ("refusal" in found) return found;
        kinds = found.kinds;
        return found.next;
      },
    });
    if (made.outcome === "DONE" && kinds) await lookAgain(unrestricted.sql, kinds, amsterdamDay(now));
    return made;
  },
  "upkeep",
);
