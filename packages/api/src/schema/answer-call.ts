import { callers, type PartyId, relationsOf, type StaffId, toldByTelephone, turnOf } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import { actorOf } from "../auth/session.ts";
import type { ApiContext } from "../context.ts";
import { staff } from "../db/schema/staff.ts";
import { readCallers } from "../reads/callers.ts";
import { logAccess } from "../reads/dossier/access-log.ts";
import type { Dossier } from "../reads/dossier/dossier.ts";
import { loadDossier, loadDossierByReference } from "../reads/dossier/load-dossier.ts";
import { builder } from "./base/builder.ts";
import { codeEnum } from "./base/code-enum.ts";
import { StatusEnum } from "./codes/complaint-codes.ts";
import { allExposed, exposed, is, orNull } from "./exposed.ts";
import { code } from "./input/code-fields.ts";
import { defineInput, type ValuesOf } from "./input/input-field.ts";
import { optionalReference } from "./input/plain-fields.ts";
import { parserOf, readInput } from "./input/read-input.ts";
import { optionalLine } from "./input/text-fields.ts";
import { type InvalidInput, InvalidInputType, invalid } from "./mutation/results.ts";
import { TurnType, turnInView } from "./turn.ts";

const CallerEnum = codeEnum("Caller", "Who rings the desk, as the desk learns by asking.", callers);

/** How many complaints of one caller are told of. */
const MOST = 5;

interface Told {
  readonly dossier: Dossier;
  readonly handlerName: string | null;
  readonly handlerPhone: string | null;
}

const ToldType = builder.objectRef<Told>("ToldByTelephone").implement({
  description: "What a complainant or representative is told on the telephone; nothing of the story.",
  authScopes: { desk: true },
  fields: (t) => ({
    ...exposed(t, {
      handlerName: orNull("String", "Who handles it; null while nobody does."),
      handlerPhone: orNull("String", "Where they can be reached; null when not known."),
    }),
    status: t.field({
      type: StatusEnum,
      description: "Where it stands.",
      resolve: ({ dossier }) => dossier.complaint.status,
    }),
    turn: t.field({
      type: TurnType,
      description: "The next step, whose it is and until when; as at the desk, without a name.",
      resolve: ({ dossier: { complaint, context } }) => turnInView(turnOf(complaint, context), "COUNTER"),
    }),
  }),
});

interface Called {
  readonly reference: string;
  readonly told: Told | null;
}

const CalledType = builder.objectRef<Called>("CalledAbout").implement({
  description: "A complaint that somebody rings about.",
  authScopes: { desk: true },
  fields: allExposed({
    reference: is("String", "For a note to who works on it."),
    told: orNull(ToldType, "Null when nothing is told: to somebody else, and where the name is another."),
  }),
});

interface AnsweredCall {
  readonly kind: "AnsweredCall";
  readonly complaints: readonly Called[];
}

const AnsweredCallType = builder.objectRef<AnsweredCall>("AnsweredCall").implement({
  description: "What the desk found by what the caller said.",
  authScopes: { desk: true },
  fields: (t) => ({
    complaints: t.field({
      type: [CalledType],
      description: "Newest first; none when nothing was found.",
      resolve: ({ complaints }) => [...complaints],
    }),
  }),
});

const ResultType = builder.unionType("AnswerCallResult", {
  description: "What answering a call came to.",
  types: [AnsweredCallType, InvalidInputType],
  resolveType: ({ kind }) => kind,
});

const fields = {
  caller: code(CallerEnum, "Who calls, as found by asking."),
  reference: optionalReference("The reference that the caller gives; null when they have none at hand."),
  name: optionalLine("The caller's name; needed but for somebody else who gives a reference."),
  postcode: optionalLine("The caller's postal code; needed without a reference."),
};

const input = {
  type: defineInput("AnswerCallInput", "What a caller said, by which the desk finds the complaint.", fields),
  required: true,
  description: "What was said.",
  parse: parserOf(fields),
};

type Said = ValuesOf<typeof fields>;

builder.mutationField("answerCall", (t) =>
  t.field({
    type: ResultType,
    authScopes: { desk: true },
    description:
      "Somebody rings the desk: to the complainant or an authorised representative is told how it stands, who handles it and what comes next. Logged.",
    args: { input: t.arg({ type: input.type, required: true, description: input.description }) },
    resolve: async (_, args, context): Promise<AnsweredCall | InvalidInput> => {
      const read = readInput(input, args.input, "");
      if (!read.ok) return invalid(read.problems);
      const missing = whatIsMissing(read.value);
      if (missing) return invalid([{ path: missing, code: "REQUIRED" }]);
      const actor = actorOf(context);
      if (actor.kind === "STAFF") await context.rateLimits.spend(["CALLS_BY_PERSON", actor.staffId]);
      const found = await find(context, read.value);
      const complaints = found.map((one) => called(context, one, read.value));
      return { kind: "AnsweredCall", complaints: await Promise.all(complaints) };
    },
  }),
);

function whatIsMissing({ caller, reference, name, postcode }: Said): keyof Said | undefined {
  if (!reference && !postcode) return "postcode";
  return name || (reference && caller === "OTHER") ? undefined : "name";
}

interface Found {
  readonly dossier: Dossier;
  /** As whom the caller can be known by what they said. */
  readonly people: readonly PartyId[];
}

/** By its reference, as at the counter; else by who is called so at this postcode, where they let their address be known. */
async function find(context: ApiContext, said: Said): Promise<readonly Found[]> {
  const opening = { ...context, actor: actorOf(context) };
  const { name = "", postcode } = said;
  if (said.reference !== undefined) {
    const dossier = await loadDossierByReference(opening, said.reference);
    if (!dossier || !isAtCounter(dossier)) return [];
    const complaintId = dossier.complaint.id;
    const people = await readCallers(context.unrestricted.sql, { name, postcode, complaintId });
    return [{ dossier, people: people.map(({ partyId }) => partyId) }];
  }
  const people = await readCallers(context.unrestricted.sql, { name, postcode, complaintId: undefined });
  const ids = [...new Set(people.map(({ complaintId }) => complaintId))];
  const found: Found[] = [];
  for (const complaintId of ids) {
    const dossier = await loadDossier(opening, complaintId);
    if (!dossier || !isAtCounter(dossier) || dossier.complaint.addressHidden) continue;
    const theirs = people.flatMap((one) => (one.complaintId === complaintId ? [one.partyId] : []));
    // Somebody else rings for a complainant: whom they name decides which complaint the note is for.
    const asked = said.caller === "OTHER" ? "COMPLAINANT" : said.caller;
    const known = toldByTelephone(dossier.complaint, asked);
    if (theirs.some((one) => known.includes(one))) found.push({ dossier, people: theirs });
    if (found.length === MOST) break;
  }
  return found;
}

function isAtCounter({ actor, complaint, context }: Dossier): boolean {
  return relationsOf(actor, complaint, context.coordination).has("COUNTER");
}

async function called(context: ApiContext, { dossier, people }: Found, { caller }: Said): Promise<Called> {
  const { complaint, actor } = dossier;
  const { id: complaintId, reference } = complaint;
  const known = toldByTelephone(complaint, caller);
  if (!people.some((one) => known.includes(one))) return { reference, told: null };
  const { unrestricted, now } = context;
  await logAccess(unrestricted.db, { at: now, actor, complaintId, action: "TOLD_CALLER", detail: caller });
  return { reference, told: { dossier, ...(await handlerCard(context, complaint.handler?.staffId)) } };
}

async function handlerCard({ unrestricted: { db } }: ApiContext, handler: StaffId | undefined) {
  if (!handler) return { handlerName: null, handlerPhone: null };
  const { name, phone } = staff;
  const [card] = await db.select({ name, phone }).from(staff).where(eq(staff.id, handler));
  return { handlerName: card?.name ?? null, handlerPhone: card?.phone ?? null };
}
