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

/** Something of the ombudsman's case together with the file that holds its texts. */
type Within<T> = { readonly dossier: Dossier; readonly of: T };
type Demand = OmbudsmanCase["demands"][number];
type Findings = NonNullable<OmbudsmanCase["findings"]>;
type Report = NonNullable<OmbudsmanCase["report"]>;
type Recommendation = OmbudsmanCase["recommendations"][number];

const DemandType = builder.objectRef<Within<Demand>>("OmbudsmanDemand").implement({
  description: "What the ombudsman asked, and what they were given (Awb 9:31).",
  authScopes: { staff: true },
  fields: (t) => ({
    number: t.int({ description: "From one.", resolve: ({ of }) => of.number }),
    text: t.string({
      nullable: true,
      description: "As they wrote it; null once erased.",
      resolve: ({ dossier, of }) => dossier.text(of.text),
    }),
    demandedOn: t.field({ type: DateScalar, description: "When.", resolve: ({ of }) => of.demandedOn }),
    dueOn: t.field({ type: DateScalar, description: "The term they set.", resolve: ({ of }) => of.dueOn }),
    answeredOn: t.field({
      type: DateScalar,
      nullable: true,
      description: "Null until answered.",
      resolve: ({ of }) => of.answeredOn ?? null,
    }),
    answer: t.string({
      nullable: true,
      description: "What they were given; null until answered, or erased.",
      resolve: async ({ dossier, of }) => dossier.text(await suppliedText(dossier, of.number)),
    }),
  }),
});

const FindingsType = builder.objectRef<Within<Findings>>("OmbudsmanFindings").implement({
  description: "Their findings before they close, and the reaction to them (Awb 9:35).",
  authScopes: { staff: true },
  fields: (t) => ({
    text: t.string({
      nullable: true,
      description: "Null once erased.",
      resolve: ({ dossier, of }) => dossier.text(of.text),
    }),
    receivedOn: t.field({ type: DateScalar, description: "When.", resolve: ({ of }) => of.receivedOn }),
    dueOn: t.field({
      type: DateScalar,
      description: "Their term for a reaction.",
      resolve: ({ of }) => of.dueOn,
    }),
    answeredOn: t.field({
      type: DateScalar,
      nullable: true,
      description: "Null until answered.",
      resolve: ({ of }) => of.answeredOn ?? null,
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
    verdict: t.field({
      type: OmbudsmanVerdictEnum,
      description: "Their verdict.",
      resolve: ({ of }) => of.verdict,
    }),
    norms: t.field({
      type: [NormEnum],
      description: "The norms violated (Awb 9:36(2)).",
      resolve: ({ of }) => of.norms,
    }),
    text: t.string({
      nullable: true,
      description: "Null once erased, and for the complainant, who has it from them.",
      resolve: ({ dossier, of }) => (showsThread(dossier) ? dossier.text(of.text) : null),
    }),
    on: t.field({ type: DateScalar, description: "When.", resolve: ({ of }) => of.on }),
  }),
});

const RecommendationType = builder.objectRef<Within<Recommendation>>("Recommendation").implement({
  description: "What they recommend (Awb 9:27(3)) and how it is followed up (Awb 9:36(4)).",
  authScopes: { staff: true },
  fields: (t) => ({
    number: t.int({ description: "From one.", resolve: ({ of }) => of.number }),
    text: t.string({
      nullable: true,
      description: "Null once erased.",
      resolve: ({ dossier, of }) => dossier.text(of.text),
    }),
    choice: t.field({
      type: FollowUpChoiceEnum,
      nullable: true,
      description: "Null until answered.",
      resolve: ({ of }) => of.choice ?? null,
    }),
    reasons: t.string({
      nullable: true,
      description: "Why not, or why partly; null where not needed.",
      resolve: ({ dossier, of }) => dossier.text(of.reasons),
    }),
    answeredOn: t.field({
      type: DateScalar,
      nullable: true,
      description: "Null until answered.",
      resolve: ({ of }) => of.answeredOn ?? null,
    }),
  }),
});

export const OmbudsmanCaseType = builder
  .objectRef<{ readonly dossier: Dossier; readonly ombudsman: OmbudsmanCase }>("OmbudsmanCase")
  .implement({
    description: "The ombudsman's investigation, as far as the authority takes part in it.",
    authScopes: { signedIn: true },
    fields: (t) => ({
      stage: t.field({
        type: OmbudsmanStageEnum,
        description: "Where it stands.",
        resolve: ({ ombudsman }) => ombudsman.stage,
      }),
      receivedOn: t.field({
        type: DateScalar,
        description: "When the request came.",
        resolve: ({ ombudsman }) => ombudsman.receivedOn,
      }),
      via: t.field({
        type: OmbudsmanRouteEnum,
        description: "How it became known.",
        resolve: ({ ombudsman }) => ombudsman.via,
      }),
      demands: t.field({
        type: [DemandType],
        description: "In order; empty for the complainant.",
        resolve: ({ dossier, ombudsman }) => inThread(dossier, ombudsman.demands),
      }),
      findings: t.field({
        type: FindingsType,
        nullable: true,
        description: "Null until shared, and for the complainant.",
        resolve: ({ dossier, ombudsman }) =>
          showsThread(dossier) ? within(dossier, ombudsman.findings) : null,
      }),
      report: t.field({
        type: ReportType,
        nullable: true,
        description: "Null until they reported.",
        resolve: ({ dossier, ombudsman }) => within(dossier, ombudsman.report),
      }),
      recommendations: t.field({
        type: [RecommendationType],
        description: "Each a record of its own; none for the complainant.",
        resolve: ({ dossier, ombudsman }) => inThread(dossier, ombudsman.recommendations),
      }),
      closedOn: t.field({
        type: DateScalar,
        nullable: true,
        description: "Null while it runs.",
        resolve: ({ ombudsman }) => ombudsman.closedOn ?? null,
      }),
    }),
  });

function showsThread(dossier: Dossier): boolean {
  return dossier.shows("OMBUDSMAN_THREAD");
}

function inThread<T>(dossier: Dossier, all: readonly T[]): Within<T>[] {
  return showsThread(dossier) ? all.map((of) => ({ dossier, of })) : [];
}

function within<T>(dossier: Dossier, of: T | undefined): Within<T> | null {
  return of === undefined ? null : { dossier, of };
}

async function suppliedText(dossier: Dossier, demand: number): Promise<TextRef | undefined> {
  const events = await dossier.events();
  for (const event of events.toReversed())
    if (event.type === "InformationSupplied" && event.number === demand) return event.text;
  return undefined;
}
