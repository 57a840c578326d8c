import type { Command, ComplaintId } from "@gehoor/domain";
import { actorOf } from "../../auth/session.ts";
import { peopleStore } from "../../complaints/people.ts";
import { textStore } from "../../complaints/texts.ts";
import type { ApiContext } from "../../context.ts";
import { letterBeforehand, type Onward } from "../../letters/letter-beforehand.ts";
import { loadDossier } from "../../reads/dossier/load-dossier.ts";
import { builder } from "../base/builder.ts";
import { allExposed, is } from "../exposed.ts";
import type { Keepers } from "./keepers.ts";
import {
  type InvalidInput,
  InvalidInputType,
  type NotFound,
  NotFoundType,
  notFound,
  type Refused,
  RefusedType,
  refused,
} from "./results.ts";

interface LetterBeforehand {
  readonly kind: "LetterBeforehand";
  readonly text: string;
}

const LetterBeforehandType = builder.objectRef<LetterBeforehand>("LetterBeforehand").implement({
  description:
    "A letter to the complainant as it would leave today, before anything was done; in the place of who has yet to sign it says so.",
  authScopes: { staff: true },
  fields: allExposed({ text: is("String", "The letter in plain text.") }),
});

type Result = LetterBeforehand | Refused | InvalidInput | NotFound;

export const LetterBeforehandResultType = builder.unionType("LetterBeforehandResult", {
  description: "The letter, or why there would be none.",
  types: [LetterBeforehandType, RefusedType, InvalidInputType, NotFoundType],
  resolveType: ({ kind }) => kind,
});

/**
 * The letter that a command would bring about, for who may give that command and sees all that the letter says. Nothing is
 * written, and the complaint is opened as for any other look at it, but for the log: the page on which the letter follows what is
 * typed was one look already.
 */
export async function readBeforehand(
  context: ApiContext,
  complaintId: ComplaintId,
  onward: Onward,
  compose: (keepers: Keepers) => Command,
): Promise<Result> {
  const actor = actorOf(context);
  const dossier = await loadDossier({ ...context, actor, looksOn: true }, complaintId);
  if (!dossier?.shows("DRAFT")) return notFound;
  const { complaint } = dossier;
  const texts = textStore(complaintId, context.now);
  const people = peopleStore(complaintId).store;
  const command = compose({ addText: texts.addText, people, complaint, actor });
  const history = { complaint, events: await dossier.events() };
  const intended = { command, typed: texts.contents(), onward };
  const read = await letterBeforehand(context.system, history, intended, dossier.context);
  return "refusal" in read ? refused(read.refusal) : { kind: "LetterBeforehand", text: read.letter.text };
}
