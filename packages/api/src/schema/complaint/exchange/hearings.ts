import {
  amsterdamDay,
  type Hearing,
  type HearingMode,
  type HearingNeed,
  momentsToChoose,
  type PartyId,
} from "@gehoor/domain";
import { hearingCalendar } from "../../../letters/hearing-calendar.ts";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import type { System } from "../../../system.ts";
import { builder } from "../../base/builder.ts";
import { DateScalar, DateTimeScalar } from "../../base/scalars.ts";
import {
  HearingModeEnum,
  HearingNeedEnum,
  HearingSideEnum,
  HearingStatusEnum,
  WaiverGroundEnum,
} from "../../codes/hearing-codes.ts";
import { allExposed, exposed, is, orNull } from "../../exposed.ts";
import { ComplaintType, own } from "../complaint-type.ts";
import { isComplainantSide, nameInView } from "../party-names.ts";

interface HearingInView extends Omit<Hearing, "report" | "place" | "needs" | "needsNote" | "otherMoment"> {
  readonly name: string | null;
  readonly report: string | null;
  readonly place: string | null;
  readonly needs: readonly HearingNeed[];
  readonly needsNote: string | null;
  readonly otherMoment: string | null;
  readonly you: boolean;
  readonly dossier: Dossier;
}

interface ProposalInView {
  readonly moments: readonly Temporal.Instant[];
  readonly mode: HearingMode;
  readonly place: string | null;
}

const HearingProposalType = builder.objectRef<ProposalInView>("HearingProposal").implement({
  description: "Moments to be heard, to choose from.",
  authScopes: { signedIn: true },
  fields: allExposed({
    moments: is([DateTimeScalar], "Those to come, the first of them first."),
    mode: is(HearingModeEnum, "How."),
    place: orNull("String", "The room, address, link or number; null where none was said, or erased."),
  }),
});

const HearingType = builder.objectRef<HearingInView>("Hearing").implement({
  description: "Where one party stands with being heard (Awb 9:10).",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      name: orNull("String", "Null where the viewer may not know it, or erased."),
      you: is("Boolean", "Whether this is the viewer's own."),
      place: orNull(
        "String",
        "The room, address, link or number of what is planned; null where none was said.",
      ),
      needsNote: orNull("String", "Which language, what else is needed; null: nothing was said, or erased."),
      otherMoment: orNull(
        "String",
        "When it is possible, where none of what was proposed suits; null otherwise.",
      ),
      report: orNull("String", "The report (verslag); null until heard, or erased."),
      partyId: is("ID", "For commands."),
      side: is(HearingSideEnum, "Whose side."),
      status: is(HearingStatusEnum, "Where it stands."),
      offeredOn: is(DateScalar, "When offered."),
      replyByOn: is(DateScalar, "The day by which a choice is asked."),
      mode: orNull(HearingModeEnum, "Null until chosen or planned."),
      plannedAt: orNull(DateTimeScalar, "Null until planned."),
      heardOn: orNull(DateScalar, "Null until heard."),
      waiver: orNull(WaiverGroundEnum, "On what ground not heard; null when heard or still to be."),
    }),
    needs: t.field({
      type: [HearingNeedEnum],
      description: "What is needed for it.",
      resolve: ({ needs }) => needs,
    }),
    proposal: t.field({
      type: HearingProposalType,
      nullable: true,
      description: "Moments that can be chosen now; null while there are none.",
      resolve: proposalInView,
    }),
    calendar: t.string({
      nullable: true,
      description:
        "An iCalendar file of the appointment, with reference, place and time alone; null while not planned.",
      resolve: ({ dossier, status, partyId, place }, _, { system }) =>
        status === "PLANNED" ? calendarOf(dossier, partyId, place, system) : null,
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
      ...hearing,
      name: await nameInView(dossier, hearing.partyId),
      report: await dossier.text(hearing.report),
      place: await dossier.text(hearing.place),
      needs: hearing.needs ?? [],
      needsNote: await dossier.text(hearing.needsNote),
      otherMoment: await dossier.text(hearing.otherMoment),
      you: isOwn(dossier, hearing.partyId),
      dossier,
    })),
  );
}

async function calendarOf(
  dossier: Dossier,
  partyId: PartyId,
  place: string | null,
  { policies, env }: System,
) {
  const organisation = await policies.organisationOn(amsterdamDay(dossier.context.now));
  const { reference, language } = dossier.complaint;
  const about = { reference, language, organisation, place: place ?? undefined, site: env.CITIZEN_URL };
  return hearingCalendar(await dossier.events(), partyId, about) ?? null;
}

async function proposalInView({ dossier, proposal }: HearingInView): Promise<ProposalInView | null> {
  const moments = momentsToChoose({ proposal }, dossier.context.now).map(({ plannedAt }) => plannedAt);
  if (!proposal || moments.length === 0) return null;
  return { moments, mode: proposal.mode, place: await dossier.text(proposal.place) };
}

/** The complainant's offer goes to whoever speaks for that side, and is that side's to read. */
export function isOwn(dossier: Dossier, partyId: PartyId): boolean {
  if (dossier.view === "COMPLAINANT") return isComplainantSide(dossier, partyId);
  return dossier.view === "RESPONDENT" && partyId === dossier.self;
}
