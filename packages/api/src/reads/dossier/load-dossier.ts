import {
  type Actor,
  type Complaint,
  type ComplaintEvent,
  type ComplaintId,
  parseReference,
  viewOf,
} from "@gehoor/domain";
import { loadHistory } from "../../complaints/load.ts";
import type { System } from "../../system.ts";
import { logAccess } from "./access-log.ts";
import { Dossier, type SeenView } from "./dossier.ts";
import { loadHistoryByReference } from "./history-by-reference.ts";
import { readReference, readStaffNames } from "./names.ts";
import { readPrivateContent } from "./private-content.ts";

/** Who opens a dossier, when. */
export interface Opening {
  /** In which the viewer's own rows are read. */
  readonly system: System;
  /** For the access log, and for the references of other complaints, which are told though these are not the viewer's. */
  readonly unrestricted: System;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
}

/** Opens a complaint by its id; undefined when there is none, and likewise when it is not this viewer's to see. */
export async function loadDossier(opening: Opening, id: ComplaintId): Promise<Dossier | undefined> {
  const record = await loadHistory(opening.system.db, id);
  return record && seen(opening, record.complaint, record.events);
}

/** Opens a complaint by its reference as typed; undefined as by `loadDossier`. */
export async function loadDossierByReference(
  opening: Opening,
  reference: string,
): Promise<Dossier | undefined> {
  const parsed = parseReference(reference);
  const record = parsed ? await loadHistoryByReference(opening.system.db, parsed) : undefined;
  return record && seen(opening, record.complaint, record.events);
}

/**
 * The dossier as it stands after a command of this viewer, without reading it again. Who put themselves out of sight by it (by
 * recording an involvement) keeps what the desk sees: that it exists and where it stands. Logged as any other view: the
 * answer to a command shows the dossier, also where a repeated form did nothing any more.
 */
export async function dossierAfter(opening: Opening, complaint: Complaint): Promise<Dossier> {
  const { system, unrestricted, actor, now } = opening;
  const context = await system.policies.contextFor(complaint, actor, now);
  const view = viewOf(actor, complaint, context.coordination);
  const left = view === "NONE" ? "COUNTER" : view;
  await logAccess(unrestricted.db, { at: now, actor, complaintId: complaint.id, action: `VIEW_AS_${left}` });
  return assemble(opening, complaint, left, context, async () => {
    const record = await loadHistory(system.db, complaint.id);
    return record?.events ?? [];
  });
}

async function seen(
  opening: Opening,
  complaint: Complaint,
  events: readonly ComplaintEvent[],
): Promise<Dossier | undefined> {
  const { system, unrestricted, actor, now } = opening;
  const context = await system.policies.contextFor(complaint, actor, now);
  const view = viewOf(actor, complaint, context.coordination);
  if (view === "NONE") return undefined;
  await logAccess(unrestricted.db, { at: now, actor, complaintId: complaint.id, action: `VIEW_AS_${view}` });
  return assemble(opening, complaint, view, context, async () => events);
}

function assemble(
  { system, unrestricted }: Opening,
  complaint: Complaint,
  view: SeenView,
  context: Dossier["context"],
  record: () => Promise<readonly ComplaintEvent[]>,
): Dossier {
  const content = () => readPrivateContent(system.sql, complaint.id);
  return new Dossier({
    complaint,
    view,
    context,
    record,
    content,
    staffNames: (ids) => readStaffNames(system.db, ids),
    referenceOf: (id) => readReference(unrestricted.db, id),
  });
}
