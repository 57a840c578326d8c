import { amsterdamDay, ombudsmanStepFromOn, ombudsmanStepRefusal, ombudsmanYear } from "@gehoor/domain";
import type { Authority } from "../../../db/organisation.ts";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import { builder } from "../../base/builder.ts";
import { DateScalar } from "../../base/scalars.ts";
import { allExposed, is, orNull } from "../../exposed.ts";
import { OmbudsmanType } from "../../organisation.ts";
import { ComplaintType, shown } from "../complaint-type.ts";
import { OmbudsmanCaseType } from "./ombudsman-case.ts";

interface StepInView {
  readonly open: boolean;
  readonly fromOn: Temporal.PlainDate | null;
  readonly untilOn: Temporal.PlainDate | null;
  readonly ombudsman: Authority;
}

const OmbudsmanStepType = builder.objectRef<StepInView>("OmbudsmanStep").implement({
  description: "The way to the ombudsman (Awb 9:18-9:24).",
  authScopes: { signedIn: true },
  fields: allExposed({
    open: is(
      "Boolean",
      "True only while a request to the ombudsman makes sense: late, declined, answered or ended, and within the year.",
    ),
    fromOn: orNull(DateScalar, "Since when; null while not open."),
    untilOn: orNull(DateScalar, "The last day of their year, as letters print it; null while not open."),
    ombudsman: is(OmbudsmanType, "Who is competent today."),
  }),
});

builder.objectFields(ComplaintType, (t) => ({
  ombudsmanStep: t.field({
    type: OmbudsmanStepType,
    description:
      "Whether, from when and until when the complainant can go to the ombudsman, and who that is.",
    extensions: { fieldGroup: "DEADLINES" },
    resolve: async (dossier, _, { system }) => {
      const todayOn = amsterdamDay(dossier.context.now);
      const { ombudsman } = await system.policies.organisationOn(todayOn);
      return { ...stepInView(dossier), ombudsman };
    },
  }),
  ombudsman: t.field({
    type: OmbudsmanCaseType,
    nullable: true,
    description:
      "The ombudsman's own case; null when they have none. A complainant sees how far they are and how it ended.",
    ...shown("OMBUDSMAN_COURSE", null, (dossier) => {
      const { ombudsman } = dossier.complaint;
      return ombudsman ? { ...ombudsman, dossier } : null;
    }),
  }),
}));

function stepInView(dossier: Dossier): Omit<StepInView, "ombudsman"> {
  const { complaint, context } = dossier;
  const open = dossier.shows("DEADLINES") && ombudsmanStepRefusal(complaint, context) === undefined;
  if (!open) return { open: false, fromOn: null, untilOn: null };
  return {
    open,
    fromOn: ombudsmanStepFromOn(complaint, context) ?? null,
    untilOn: ombudsmanYear(complaint, context)?.dueOn ?? null,
  };
}
