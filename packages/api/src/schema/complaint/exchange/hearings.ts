import { amsterdamDay, type Hearing, type PartyId } from "@gehoor/domain";
import { hearingCalendar } from "../../../letters/hearing-calendar.ts";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import type { System } from "../../../system.ts";
import { builder } from "../../base/builder.ts";
import { DateScalar, DateTimeScalar } from "../../base/scalars.ts";
import {
  HearingModeEnum,
  HearingSideEnum,
  HearingStatusEnum,
  WaiverGroundEnum,
} from "../../codes/hearing-codes.ts";
import { ComplaintType, own } from "../complaint-type.ts";
import { isComplainantSide, nameInView } from "../party-names.ts";

interface HearingInView {
  readonly hearing: Hearing;
  readonly name: string | null;
  readonly report: string | null;
  readonly you: boolean;
  readonly dossier: Dossier;
}

const HearingType = builder.objectRef<HearingInView>("Hearing").implement({
  description: "Where one party stands with being heard (Awb 9:10).",
  authScopes: { signedIn: true },
  fields: (t) => ({
    partyId: t.id({ description: "For commands.", resolve: ({ hearing }) => hearing.partyId }),
    name: t.exposeString("name", {
      nullable: true,
      description: "Null where the viewer may not know it, or erased.",
    }),
    you: t.exposeBoolean("you", { description: "Whether this is the viewer's own." }),
    side: t.field({
      type: HearingSideEnum,
      description: "Whose side.",
      resolve: ({ hearing }) => hearing.side,
    }),
    status: t.field({
      type: HearingStatusEnum,
      description: "Where it stands.",
      resolve: ({ hearing }) => hearing.status,
    }),
    offeredOn: t.field({
      type: DateScalar,
      description: "When offered.",
      resolve: ({ hearing }) => hearing.offeredOn,
    }),
    replyByOn: t.field({
      type: DateScalar,
      description: "The day by which a choice is asked.",
      resolve: ({ hearing }) => hearing.replyByOn,
    }),
    mode: t.field({
      type: HearingModeEnum,
      nullable: true,
      description: "Null until chosen or planned.",
      resolve: ({ hearing }) => hearing.mode ?? null,
    }),
    plannedAt: t.field({
      type: DateTimeScalar,
      nullable: true,
      description: "Null until planned.",
      resolve: ({ hearing }) => hearing.plannedAt ?? null,
    }),
    heardOn: t.field({
      type: DateScalar,
      nullable: true,
      description: "Null until heard.",
      resolve: ({ hearing }) => hearing.heardOn ?? null,
    }),
    report: t.exposeString("report", {
      nullable: true,
      description: "The report (verslag); null until heard, or erased.",
    }),
    calendar: t.string({
      nullable: true,
      description:
        "An iCalendar file of the appointment, with reference, place and time alone; null while not planned.",
      resolve: ({ dossier, hearing }, _, { system }) =>
        hearing.status === "PLANNED" ? calendarOf(dossier, hearing.partyId, system) : null,
    }),
    waiver: t.field({
      type: WaiverGroundEnum,
      nullable: true,
      description: "On what ground not heard; null when heard or still to be.",
      resolve: ({ hearing }) => hearing.waiver ?? null,
    }),
  }),
});

builder.objectFields(ComplaintType, (t) => ({
  hearings: t.field({
    type: [HearingType],
    description: "One for each party to whom a hearing was offered; the parties see their own.",
    ...own(hearingsInView),
  }),
}));

function hearingsInView(dossier: Dossier): Promise<HearingInView[]> {
  const visible = dossier.complaint.hearings.filter(
    ({ partyId }) => dossier.shows("ALL_HEARINGS") || isOwn(dossier, partyId),
  );
  return Promise.all(
    visible.map(async (hearing) => ({
      hearing,
      name: await nameInView(dossier, hearing.partyId),
      report: await dossier.text(hearing.report),
      you: isOwn(dossier, hearing.partyId),
      dossier,
    })),
  );
}

async function calendarOf(dossier: Dossier, partyId: PartyId, { policies, env }: System) {
  const organisation = await policies.organisationOn(amsterdamDay(dossier.context.now));
  const { reference, language } = dossier.complaint;
  const about = { reference, language, organisation, site: env.CITIZEN_URL };
  return hearingCalendar(await dossier.events(), partyId, about) ?? null;
}

/** The complainant's offer goes to whoever speaks for that side, and is that side's to read. */
export function isOwn(dossier: Dossier, partyId: PartyId): boolean {
  if (dossier.view === "COMPLAINANT") return isComplainantSide(dossier, partyId);
  return dossier.view === "RESPONDENT" && partyId === dossier.self;
}
