import type { ComplaintEvent, EventType } from "@gehoor/domain";
import type { Dossier } from "../../reads/dossier/dossier.ts";
import { builder } from "../base/builder.ts";
import { pageOf } from "../base/page.ts";
import { DateTimeScalar } from "../base/scalars.ts";
import { HistoryActorKindEnum } from "../codes/action-codes.ts";
import { type Fact, FactType } from "../mutation/facts.ts";
import { ComplaintType } from "./complaint-type.ts";
import { nameInView } from "./party-names.ts";

interface EntryInView {
  readonly event: ComplaintEvent;
  readonly version: number;
  readonly name: string | null;
}

const HistoryActorType = builder.objectRef<EntryInView>("HistoryActor").implement({
  description: "Who did something.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    kind: t.field({
      type: HistoryActorKindEnum,
      description: "In what part.",
      resolve: ({ event }) => event.by.kind,
    }),
    name: t.exposeString("name", {
      nullable: true,
      description: "Null where the viewer may not know it, or erased.",
    }),
  }),
});

const HistoryEntryType = builder.objectRef<EntryInView>("HistoryEntry").implement({
  description:
    "One thing that happened. The chain of hashes over all of them shows that nothing was changed.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    version: t.exposeInt("version", { description: "The version of the complaint that it made." }),
    type: t.string({ description: "As in `ComplaintAdjourned`.", resolve: ({ event }) => event.type }),
    at: t.field({
      type: DateTimeScalar,
      description: "When it was recorded.",
      resolve: ({ event }) => event.at,
    }),
    by: t.field({ type: HistoryActorType, description: "Who did it.", resolve: (entry) => entry }),
    facts: t.field({
      type: [FactType],
      description: "Days, numbers and codes of the event; never a text or a person.",
      resolve: ({ event }) => factsOfEvent(event),
    }),
  }),
});

builder.objectField(ComplaintType, "history", (t) =>
  t.connection(
    {
      type: HistoryEntryType,
      description: "What happened, oldest first; the complainant sees the public part of it.",
      extensions: { fieldGroup: "HISTORY" },
      resolve: async (dossier, args) => {
        const page = pageOf(await entriesInView(dossier), args, ({ version }) => version);
        const edges = page.edges.map(async ({ cursor, node }) => ({
          cursor,
          node: { ...node, name: await actorName(dossier, node.event) },
        }));
        return { ...page, edges: await Promise.all(edges) };
      },
    },
    {
      name: "HistoryConnection",
      description: "A page of history.",
      authScopes: { signedIn: true },
      fields: (c) => ({ totalCount: c.exposeInt("totalCount", { description: "All the viewer may see." }) }),
    },
    { name: "HistoryEdge", description: "One thing that happened.", authScopes: { signedIn: true } },
  ),
);

/** What the complainant was part of, or was told by letter. Proposals, notes, involvement and drafts stay inside. */
const publicTypes: ReadonlySet<EventType> = new Set<EventType>([
  ...(["ComplaintSubmitted", "ComplaintRegistered", "WrittenFormConfirmed", "ReceiptDateCorrected"] as const),
  ...(["StartDateMoved", "AssessmentStarted", "ComplainantContacted", "SupplementRequested"] as const),
  ...(["SupplementProvided", "SupplementTermEnded", "DepartmentSet", "HandlerAssigned"] as const),
  ...([
    "HearingOffered",
    "HearingReplyDayMoved",
    "HearingWanted",
    "HearingWaived",
    "HearingMomentsProposed",
    "OtherMomentAsked",
    "HearingPlanned",
    "HearingHeld",
    "ReportReactionGiven",
  ] as const),
  ...(["ComplaintAdjourned", "PostponementAsked", "PostponementAgreed", "PostponementRefused"] as const),
  ...(["LateNoted", "InformalStarted", "SettlementAsked", "SettlementRefused", "InformalEnded"] as const),
  ...(["ComplaintSettled", "SettlementReportedFailed", "ComplaintDecided", "ComplaintDeclined"] as const),
  ...([
    "ComplaintWithdrawn",
    "ComplaintForwarded",
    "ComplaintConverted",
    "ComplaintPutOutsideFormal",
  ] as const),
  ...(["ComplaintMerged", "ComplaintUnmerged", "ComplaintReopened", "ContactChanged"] as const),
  ...(["ComplainantAdded", "RepresentativeAppointed", "RepresentationEnded", "NoticeDispatched"] as const),
  ...(["RepresentativeRefused", "DeclineLapsed", "ClosingUndone", "HandOverUndone"] as const),
  ...(["PartsSettled", "PartsDeclined", "ComplaintEndedInParts", "PartsSeparated"] as const),
  ...(["MessageSent", "DossierShared", "DossierShareRevoked", "DossierOpened"] as const),
  ...(["OmbudsmanRequestReceived"] as const),
]);

async function entriesInView(dossier: Dossier): Promise<readonly EntryInView[]> {
  if (!dossier.shows("HISTORY")) return [];
  const entries = (await dossier.events()).map((event, index) => ({ event, version: index + 1, name: null }));
  return dossier.view === "COMPLAINANT" ? entries.filter(({ event }) => isPublic(dossier, event)) : entries;
}

/** What concerns the other party's hearing or letters is that party's. */
function isPublic({ complaint }: Dossier, event: ComplaintEvent): boolean {
  const isRespondent = (partyId: string) => complaint.respondents.some((one) => one.partyId === partyId);
  if ("partyId" in event && isRespondent(event.partyId)) return false;
  if (event.type === "NoticeDispatched") {
    const to = complaint.notices.find(({ number }) => number === event.number)?.to;
    if (to?.kind === "PARTY" && isRespondent(to.partyId)) return false;
  }
  return publicTypes.has(event.type);
}

async function actorName(dossier: Dossier, { by }: ComplaintEvent): Promise<string | null> {
  switch (by.kind) {
    case "STAFF": {
      const handles = by.staffId === dossier.complaint.handler?.staffId;
      return dossier.view === "COMPLAINANT" && !handles ? null : dossier.staffName(by.staffId);
    }
    case "COMPLAINANT":
    case "REPRESENTATIVE":
      return nameInView(dossier, by.partyId);
    case "SYSTEM":
      return null;
  }
}

const CODE = /^[A-Z][A-Z0-9_.]*$/;

/** Whether a handler took it up by their own word; before handlers were asked, a coordinator noted that word. */
function ownWord(event: ComplaintEvent): readonly Fact[] {
  const isOwn =
    event.type === "HandlerAssigned" && event.by.kind === "STAFF" && event.by.staffId === event.handlerId;
  return isOwn ? [{ name: "ownWord", value: "true" }] : [];
}

function factsOfEvent(event: ComplaintEvent): readonly Fact[] {
  const { type: _type, at: _at, by: _by, ...data } = event;
  const facts = Object.entries(data).flatMap(([name, value]) => {
    const safe =
      typeof value === "number" ||
      typeof value === "boolean" ||
      value instanceof Temporal.PlainDate ||
      value instanceof Temporal.Instant ||
      (typeof value === "string" && CODE.test(value));
    return safe ? [{ name, value: String(value) }] : [];
  });
  return [...facts, ...ownWord(event)];
}
