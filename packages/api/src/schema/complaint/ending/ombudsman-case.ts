import type { OmbudsmanCase, TextRef } from "@gehoor/domain";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import { builder } from "../../base/builder.ts";
import { DateScalar } from "../../base/scalars.ts";
import { NormEnum } from "../../codes/decision-codes.ts";
import {
  FollowUpChoiceEnum,
  OmbudsmanRouteEnum,
  OmbudsmanStageEnum,
  OmbudsmanVerdictEnum,
} from "../../codes/ombudsman-codes.ts";
import { exposed, is, orNull } from "../../exposed.ts";

/** Something of the ombudsman's case together with the file that holds its texts. */
type Within<T> = T & { readonly dossier: Dossier };
type Demand = OmbudsmanCase["demands"][number];
type Findings = NonNullable<OmbudsmanCase["findings"]>;
type Report = NonNullable<OmbudsmanCase["report"]>;
type Recommendation = OmbudsmanCase["recommendations"][number];

const DemandType = builder.objectRef<Within<Demand>>("OmbudsmanDemand").implement({
  description: "What the ombudsman asked, and what they were given (Awb 9:31).",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      number: is("Int", "From one."),
      demandedOn: is(DateScalar, "When."),
      dueOn: is(DateScalar, "The term they set."),
      answeredOn: orNull(DateScalar, "Null until answered."),
    }),
    text: t.string({
      nullable: true,
      description: "As they wrote it; null once erased.",
      resolve: ({ dossier, text }) => dossier.text(text),
    }),
    answer: t.string({
      nullable: true,
      description: "What they were given; null until answered, or erased.",
      resolve: async ({ dossier, number }) => dossier.text(await suppliedText(dossier, number)),
    }),
  }),
});

const FindingsType = builder.objectRef<Within<Findings>>("OmbudsmanFindings").implement({
  description: "Their findings before they close, and the reaction to them (Awb 9:35).",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      receivedOn: is(DateScalar, "When."),
      dueOn: is(DateScalar, "Their term for a reaction."),
      answeredOn: orNull(DateScalar, "Null until answered."),
    }),
    text: t.string({
      nullable: true,
      description: "Null once erased.",
      resolve: ({ dossier, text }) => dossier.text(text),
    }),
    answer: t.string({
      nullable: true,
      description: "The reaction; null until given, or erased.",
      resolve: async ({ dossier }) => dossier.text((await dossier.last("FindingsAnswered"))?.text),
    }),
  }),
});

const ReportType = builder.objectRef<Within<Report>>("OmbudsmanReport").implement({
  description: "How they ended it (Awb 9:36).",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      verdict: is(OmbudsmanVerdictEnum, "Their verdict."),
      norms: is([NormEnum], "The norms violated (Awb 9:36(2))."),
      on: is(DateScalar, "When."),
    }),
    text: t.string({
      nullable: true,
      description: "Null once erased, and for the complainant, who has it from them.",
      resolve: ({ dossier, text }) => (showsThread(dossier) ? dossier.text(text) : null),
    }),
  }),
});

const RecommendationType = builder.objectRef<Within<Recommendation>>("Recommendation").implement({
  description: "What they recommend (Awb 9:27(3)) and how it is followed up (Awb 9:36(4)).",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      number: is("Int", "From one."),
      choice: orNull(FollowUpChoiceEnum, "Null until answered."),
      answeredOn: orNull(DateScalar, "Null until answered."),
    }),
    text: t.string({
      nullable: true,
      description: "Null once erased.",
      resolve: ({ dossier, text }) => dossier.text(text),
    }),
    reasons: t.string({
      nullable: true,
      description: "Why not, or why partly; null where not needed.",
      resolve: ({ dossier, reasons }) => dossier.text(reasons),
    }),
  }),
});

export const OmbudsmanCaseType = builder.objectRef<Within<OmbudsmanCase>>("OmbudsmanCase").implement({
  description: "The ombudsman's investigation, as far as the authority takes part in it.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      stage: is(OmbudsmanStageEnum, "Where it stands."),
      receivedOn: is(DateScalar, "When the request came."),
      via: is(OmbudsmanRouteEnum, "How it became known."),
      closedOn: orNull(DateScalar, "Null while it runs."),
    }),
    demands: t.field({
      type: [DemandType],
      description: "In order; empty for the complainant.",
      resolve: ({ dossier, demands }) => inThread(dossier, demands),
    }),
    findings: t.field({
      type: FindingsType,
      nullable: true,
      description: "Null until shared, and for the complainant.",
      resolve: ({ dossier, findings }) => (showsThread(dossier) ? within(dossier, findings) : null),
    }),
    report: t.field({
      type: ReportType,
      nullable: true,
      description: "Null until they reported.",
      resolve: ({ dossier, report }) => within(dossier, report),
    }),
    recommendations: t.field({
      type: [RecommendationType],
      description: "Each a record of its own; none for the complainant.",
      resolve: ({ dossier, recommendations }) => inThread(dossier, recommendations),
    }),
  }),
});

function showsThread(dossier: Dossier): boolean {
  return dossier.shows("OMBUDSMAN_THREAD");
}

function inThread<T>(dossier: Dossier, all: readonly T[]): Within<T>[] {
  return showsThread(dossier) ? all.map((of) => ({ ...of, dossier })) : [];
}

function within<T>(dossier: Dossier, of: T | undefined): Within<T> | null {
  return of === undefined ? null : { ...of, dossier };
}

async function suppliedText(dossier: Dossier, demand: number): Promise<TextRef | undefined> {
  const events = await dossier.events();
  for (const event of events.toReversed())
    if (event.type === "InformationSupplied" && event.number === demand) return event.text;
  return undefined;
}
