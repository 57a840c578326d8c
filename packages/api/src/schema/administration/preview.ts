import { changeCalendar } from "@gehoor/domain";
import { countMovedBy } from "../../reads/terms-to-adopt.ts";
import { dayArgument } from "../base/arguments.ts";
import { builder } from "../base/builder.ts";
import { CalendarChangeKindEnum } from "../codes/administration-codes.ts";
import { allExposed, is } from "../exposed.ts";
import { readInput } from "../input/read-input.ts";
import {
  type InvalidInput,
  InvalidInputType,
  invalid,
  type Refused,
  RefusedType,
  refused,
} from "../mutation/results.ts";
import { nextSettings, settingsField } from "./settings.ts";

interface Preview {
  readonly kind: "ChangePreview";
  readonly count: number;
  readonly capped: boolean;
}

const PreviewType = builder.objectRef<Preview>("ChangePreview").implement({
  description:
    "What a change would do: to terms once the coordinator adopts it, complaint by complaint; of a ladder at once. Changes nothing.",
  authScopes: { upkeep: true },
  fields: allExposed({
    count: is(
      "Int",
      "Open complaints of which a term would move, or of which somebody would be told at once.",
    ),
    capped: is("Boolean", "True when there may be more."),
  }),
});

export const ChangePreviewResultType = builder.unionType("ChangePreviewResult", {
  description: "What a change would do, or why it cannot be.",
  types: [PreviewType, RefusedType, InvalidInputType],
  resolveType: ({ kind }) => kind,
});

export type ChangePreviewResult = Preview | Refused | InvalidInput;

builder.queryField("calendarPreview", (t) =>
  t.field({
    type: ChangePreviewResultType,
    authScopes: { administrator: true },
    description: "What a change of the calendar would do.",
    complexity: 50,
    args: {
      change: t.arg({ type: CalendarChangeKindEnum, required: true, description: "What is done." }),
      on: t.arg({ type: "Date", required: true, description: "To which day." }),
    },
    resolve: async (_, { change, on }, { unrestricted: system, now }): Promise<ChangePreviewResult> => {
      // What a day is called moves no term.
      const day = { on: dayArgument("on", on), decree: "", name: "", verified: false };
      const changed = changeCalendar(await system.policies.newestCalendar(), { kind: change, ...day });
      if (!changed.accepted) return refused(changed.refusal);
      return { kind: "ChangePreview", ...(await countMovedBy(system, { calendar: changed.calendar }, now)) };
    },
  }),
);

builder.queryField("settingsPreview", (t) =>
  t.field({
    type: ChangePreviewResultType,
    authScopes: { administrator: true },
    description: "What a change of the settings would do.",
    complexity: 50,
    args: {
      settings: t.arg({ type: settingsField.type, required: true, description: settingsField.description }),
    },
    resolve: async (_, args, { unrestricted: system, now }): Promise<ChangePreviewResult> => {
      const typed = readInput(settingsField, args.settings, "settings");
      if (!typed.ok) return invalid(typed.problems);
      const next = nextSettings(await system.policies.newestSettings(), typed.value);
      if ("refusal" in next) return refused(next.refusal);
      return { kind: "ChangePreview", ...(await countMovedBy(system, { settings: next }, now)) };
    },
  }),
);
