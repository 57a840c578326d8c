import { type Actor, type Complaint, type ComplaintId, parseReference, viewOf } from "@gehoor/domain";
import type { History } from "../../complaints/load.ts";
import type { System } from "../../system.ts";
import type { Directory } from "../staff/directory.ts";
import { logAccess, logLookingOn } from "./access-log.ts";
import { Dossier, type DossierParts, type SeenView } from "./dossier.ts";
import type { Histories } from "./histories.ts";
import { readReference } from "./names.ts";
import { type PrivateContent, readPrivateContent } from "./private-content.ts";

/** Who opens a dossier, when. */
export interface Opening {
  /** In which the viewer's own rows are read. */
  readonly system: System;
  /** For the access log, and for the references of other complaints, which are told though these are not the viewer's. */
  readonly unrestricted: System;
  readonly directory: Directory;
  readonly histories: Histories;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  /** Whether the same page asks again while somebody is on it: the log has one line for both. */
  readonly looksOn?: boolean;
}

/** Opens a complaint by its id; undefined when there is none, and likewise when it is not this viewer's to see. */
export async function loadDossier(opening: Opening, id: ComplaintId): Promise<Dossier | undefined> {
  const { db } = opening.system;
  const content = soon(readPrivateContent(db, { id }));
  const record = await opening.histories.ofId(db, id);
  return record && seen(opening, record, content);
}

/** Opens a complaint by its reference as typed; undefined as by `loadDossier`. */
export async function loadDossierByReference(opening: Opening, typed: string): Promise<Dossier | undefined> {
  const { db } = opening.system;
  const reference = parseReference(typed);
  if (!reference) return undefined;
  const content = soon(readPrivateContent(db, { reference }));
  const record = await opening.histories.ofReference(db, reference);
  return record && seen(opening, record, content);
}

/** Asked for together with the events, because nearly every field needs it: where none does, nobody hears that it failed. */
function soon(content: Promise<PrivateContent>): () => Promise<PrivateContent> {
  content.catch(() => {});
  return () => content;
}

/**
 * The dossier as it stands after a command of this viewer, without reading it again. Who put themselves out of sight by it (by
 * recording an involvement) keeps what the desk sees: that it exists and where it stands. Logged as any other view: the
 * answer to a command shows the dossier, also where a repeated form did nothing any more.
 */
export async function dossierAfter(opening: Opening, complaint: Complaint): Promise<Dossier> {
  const { system, unrestricted, histories, actor, now } = opening;
  const context = await system.policies.contextFor(complaint, actor, now);
  const view = viewOf(actor, complaint, context.coordination);
  const left = view === "NONE" ? "COUNTER" : view;
  await logAccess(unrestricted.db, { at: now, actor, complaintId: complaint.id, action: `VIEW_AS_${left}` });
  return assemble(opening, complaint, left, context, {
    record: async () => (await histories.ofId(system.db, complaint.id))?.events ?? [],
    content: () => readPrivateContent(system.db, { id: complaint.id }),
  });
}

async function seen(
  opening: Opening,
  { complaint, events }: History,
  content: () => Promise<PrivateContent>,
): Promise<Dossier | undefined> {
  const { system, unrestricted, actor, now, looksOn = false } = opening;
  const context = await system.policies.contextFor(complaint, actor, now);
  const view = viewOf(actor, complaint, context.coordination);
  if (view === "NONE") return undefined;
  const log = looksOn ? logLookingOn : logAccess;
  await log(unrestricted.db, { at: now, actor, complaintId: complaint.id, action: `VIEW_AS_${view}` });
  return assemble(opening, complaint, view, context, { record: async () => events, content });
}

function assemble(
  { unrestricted, directory }: Opening,
  complaint: Complaint,
  view: SeenView,
  context: Dossier["context"],
  read: Pick<DossierParts, "record" | "content">,
): Dossier {
  return new Dossier({
    complaint,
    view,
    context,
    ...read,
    staffName: async (id) => {
      const [person] = await directory.people([id]);
      return person instanceof Error ? undefined : person?.name;
    },
    referenceOf: (id) => readReference(unrestricted.db, id),
  });
}
