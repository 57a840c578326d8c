import { actorOfSession, type PartySession, type Session, type StaffSession } from "../auth/session.ts";
import type { ApiContext } from "../context.ts";
import { listPosition } from "../live/list-changes.ts";
import { countOpenAlerts } from "../reads/alerts/alerted-complaints.ts";
import type { Dossier } from "../reads/dossier/dossier.ts";
import { loadDossier } from "../reads/dossier/load-dossier.ts";
import { replacedBy } from "../reads/standing-in.ts";
import { builder } from "./base/builder.ts";
import { RoleEnum } from "./codes/people-codes.ts";
import { ComplaintType } from "./complaint/complaint-type.ts";
import { StaffMemberType } from "./staff.ts";

const StaffViewerType = builder.objectRef<StaffSession>("StaffViewer").implement({
  description: "A member of staff.",
  authScopes: { staff: true },
  fields: (t) => ({
    staff: t.field({ type: StaffMemberType, description: "Who.", resolve: ({ staffId }) => staffId }),
    roles: t.field({
      type: [RoleEnum],
      description: "As they hold now.",
      resolve: ({ roles }) => [...roles],
    }),
    standsInFor: t.field({
      type: [StaffMemberType],
      description:
        "The coordinators, and deputies where none of them is there either, who are away today and whose work lies with the viewer meanwhile.",
      resolve: async (session, _, { system, now }) => [
        ...replacedBy(session, await system.policies.coordination(now)),
      ],
    }),
    openAlerts: t.int({
      description: "Complaints with alerts still to be acted on; at most 1000 are counted.",
      resolve: (session, _, { system, now }) => countOpenAlerts(system, session, now),
    }),
    alertPosition: t.string({
      description:
        "Up to where alerts were told already: a page made now begins its stream after it, and misses none.",
      resolve: (_session, _, { live }) => live.position().toString(),
    }),
    listPosition: t.string({
      description: "Up to where a list made now knows what changed: it begins its stream after it.",
      resolve: (_session, _, { now }) => listPosition(now),
    }),
  }),
});

interface PartyViewer {
  readonly kind: PartySession["kind"];
  readonly dossier: Dossier;
  readonly name: string | null;
}

const ComplainantViewerType = builder.objectRef<PartyViewer>("ComplainantViewer").implement({
  description: "A complainant or representative, signed in by access code.",
  authScopes: { complainant: true },
  fields: (t) => ({
    complaint: t.field({
      type: ComplaintType,
      description: "The complaint of the code.",
      resolve: ({ dossier }) => dossier,
    }),
    name: t.string({
      description: "The viewer's own; empty once erased.",
      resolve: ({ name }) => name ?? "",
    }),
    representing: t.boolean({
      description: "Whether acting for somebody else.",
      resolve: ({ kind }) => kind === "REPRESENTATIVE",
    }),
  }),
});

export type Viewer = StaffSession | PartyViewer;

export const ViewerType = builder.unionType("Viewer", {
  description: "Who is signed in.",
  types: [StaffViewerType, ComplainantViewerType],
  resolveType: (viewer) => (viewer.kind === "STAFF" ? "StaffViewer" : "ComplainantViewer"),
});

/** The viewer of a session; null for a party whose part in the complaint has ended. */
export async function viewerOf(session: Session, context: ApiContext): Promise<Viewer | null> {
  if (session.kind === "STAFF") return session;
  const dossier = await loadDossier({ ...context, actor: actorOfSession(session) }, session.complaintId);
  if (!dossier) return null;
  return { kind: session.kind, dossier, name: (await dossier.person(session.partyId))?.name ?? null };
}

builder.queryField("viewer", (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    authScopes: { public: true },
    description: "Who is signed in; null for a visitor.",
    resolve: (_, __, context) => (context.session ? viewerOf(context.session, context) : null),
  }),
);
