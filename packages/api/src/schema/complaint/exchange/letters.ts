import { amsterdamDay, type ComplaintEvent, type Notice, type PartyId } from "@gehoor/domain";
import { mailboxOf } from "../../../complaints/mailboxes.ts";
import { keptLetter } from "../../../letters/prepare-letter.ts";
import { withoutOwnData } from "../../../letters/rendering/render-html.ts";
import {
  type DeliveryProof,
  noteLetterRead,
  readDeliveryProof,
} from "../../../reads/dossier/delivery-proof.ts";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import { readKeptLetters, readLetters, type StoredLetter } from "../../../reads/dossier/letters.ts";
import type { System } from "../../../system.ts";
import { builder } from "../../base/builder.ts";
import { pageOf } from "../../base/page.ts";
import { type LetterInView, LetterType } from "../../letter.ts";
import { ComplaintType } from "../complaint-type.ts";
import { isOwn } from "./hearings.ts";

builder.objectField(ComplaintType, "letters", (t) =>
  t.connection(
    {
      type: LetterType,
      description: "Letters in the order in which they were owed; the parties see those to themselves.",
      extensions: { fieldGroup: "OWN" },
      resolve: async (dossier, args, { system }) => {
        const page = pageOf(lettersInView(dossier), args, ({ number }) => number);
        const { id } = dossier.complaint;
        const kept = once(() => readKeptLetters(system.db, id));
        const stored = once(() => readLetters(system.db, id));
        const proof = once(() => readDeliveryProof(system.db, id));
        const edges = page.edges.map(async ({ cursor, node }) => ({
          cursor,
          node: await inView(dossier, node, { kept, stored, proof }, system),
        }));
        return { ...page, edges: await Promise.all(edges) };
      },
    },
    {
      name: "LetterConnection",
      fields: (c) => ({ totalCount: c.exposeInt("totalCount", { description: "All of them." }) }),
      description: "A page of letters.",
      authScopes: { signedIn: true },
    },
    { name: "LetterEdge", description: "One letter.", authScopes: { signedIn: true } },
  ),
);

builder.objectField(ComplaintType, "letter", (t) =>
  t.field({
    type: LetterType,
    nullable: true,
    description: "One letter by its number; null when there is none, or when it is not the viewer's to see.",
    extensions: { fieldGroup: "OWN" },
    args: { number: t.arg.int({ required: true, description: "Within the complaint, from one." }) },
    resolve: async (dossier, { number }, { system, unrestricted }) => {
      const { id: complaintId } = dossier.complaint;
      const notice = lettersInView(dossier).find((one) => one.number === number);
      if (!notice) return undefined;
      const stored = await keptLetter(system, complaintId, number);
      // Asked for by itself it is opened to be read: the first time is the proof (Awb 2:25).
      if (dossier.self && isTo(notice, dossier.self) && notice.dispatchedOn && stored) {
        const reading = { complaintId, noticeNumber: number, partyId: dossier.self, at: dossier.context.now };
        await noteLetterRead(unrestricted.db, reading);
      }
      const alone = async <Found>(found: Found | undefined) => new Map(found ? [[number, found]] : []);
      return inView(
        dossier,
        notice,
        {
          kept: () => alone(stored?.sha256),
          stored: () => alone(stored),
          proof: once(() => readDeliveryProof(system.db, complaintId)),
        },
        system,
      );
    },
  }),
);

type Content = Pick<StoredLetter, "html" | "text">;

/** What else there is of letters, by the number of each; read only when a field asks for it. */
interface Reads {
  readonly kept: () => Promise<ReadonlyMap<number, string>>;
  readonly stored: () => Promise<ReadonlyMap<number, Content>>;
  readonly proof: () => Promise<ReadonlyMap<number, DeliveryProof>>;
}

async function inView(
  dossier: Dossier,
  notice: Notice,
  { kept, stored, proof }: Reads,
  system: System,
): Promise<LetterInView> {
  const { number, dispatchedOn } = notice;
  const to = await recipientName(dossier, notice, system);
  const seesAll = dossier.shows("ALL_LETTERS");
  const isSeen = seesAll || (dossier.self !== undefined && isTo(notice, dossier.self));
  // A party reads what has left: until then a letter can be taken back, or be composed anew for somebody else.
  const opens = seesAll || dispatchedOn !== undefined;
  return {
    ...notice,
    to,
    ofOther: await isOfOther(dossier, notice),
    kept: async () => (await kept()).get(number),
    opens,
    content: async () => (opens ? asRead(dossier, notice, (await stored()).get(number)) : {}),
    proof: isSeen ? async () => (await proof()).get(number) : undefined,
  };
}

/** Both sides get the report of each hearing (Awb 9:10(3)); sent again it is of the same. */
async function isOfOther(dossier: Dossier, { kind, number }: Notice): Promise<boolean> {
  if (kind !== "HEARING_REPORT" || dossier.shows("ALL_HEARINGS")) return false;
  const events = await dossier.events();
  const before = events.slice(0, firstRequest(events, number));
  const held = before.findLast((event) => event.type === "HearingHeld");
  return held !== undefined && !isOwn(dossier, held.partyId);
}

/** Where in the file a letter was first asked for. */
function firstRequest(events: readonly ComplaintEvent[], number: number): number {
  const at = events.findIndex((event) => event.type === "NoticeRequested" && event.number === number);
  const request = events[at];
  const earlier = request?.type === "NoticeRequested" ? request.replaces : undefined;
  return earlier === undefined ? at : firstRequest(events, earlier);
}

function isTo({ to }: Notice, partyId: PartyId): boolean {
  return to.kind === "PARTY" && to.partyId === partyId;
}

/** Read at most once, and only when a field asks for it. */
function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= read();
    return result;
  };
}

/** Complainants and who represents them read each other's letters, never each other's addresses. */
function asRead(dossier: Dossier, { to }: Notice, stored: Content | undefined) {
  if (!stored || dossier.shows("ALL_LETTERS")) return stored ?? {};
  const isOthers = to.kind === "PARTY" && to.partyId !== dossier.self;
  return isOthers ? { html: withoutOwnData(stored.html), text: null } : stored;
}

/**
 * Cancelled letters never left: only staff see that they were once owed. A representative whose written authorisation is
 * awaited sees what was sent to them, not what went to the complainant instead (Awb 2:1(3)).
 */
function lettersInView(dossier: Dossier): readonly Notice[] {
  const { notices, representative } = dossier.complaint;
  if (dossier.shows("ALL_LETTERS")) return notices;
  const isUnproven = representative?.authorisation === "ASKED" && representative.partyId === dossier.self;
  return notices.filter(
    (notice) =>
      notice.to.kind === "PARTY" &&
      (isUnproven ? notice.to.partyId === dossier.self : isOwn(dossier, notice.to.partyId)) &&
      notice.state !== "CANCELLED" &&
      !hasOwnOf(dossier, notice),
  );
}

/** Of what was written to every complainant, each finds their own letter and not the others'. */
function hasOwnOf({ complaint, self }: Dossier, { kind, to, requestedAt }: Notice): boolean {
  const isTo = (one: Notice["to"]) => one.kind === "PARTY" && one.partyId === self;
  const isOfThatMoment = (one: Notice) => one.kind === kind && one.requestedAt.equals(requestedAt);
  return !isTo(to) && complaint.notices.some((one) => isOfThatMoment(one) && isTo(one.to));
}

async function recipientName(dossier: Dossier, { to }: Notice, { policies }: System): Promise<string | null> {
  switch (to.kind) {
    case "PARTY": {
      const respondent = dossier.complaint.respondents.find(({ partyId }) => partyId === to.partyId);
      return (
        (await dossier.person(to.partyId))?.name ??
        (respondent ? dossier.staffName(respondent.staffId) : null)
      );
    }
    case "OMBUDSMAN":
      return (await policies.organisationOn(amsterdamDay(dossier.context.now))).ombudsman.name;
    case "PROCEDURE":
    case "DEPARTMENT":
      return mailboxOf(await policies.organisationOn(amsterdamDay(dossier.context.now)), to)?.name ?? null;
    case "OTHER_AUTHORITY": {
      const started = (await dossier.last("HandOverStarted"))?.handOver;
      const forwarded = started?.as === "FORWARDED" ? started : await dossier.last("ComplaintForwarded");
      if (forwarded?.authority === "OTHER")
        return (await dossier.text(forwarded.name))?.split("\n")[0] ?? null;
      return (await policies.organisationOn(amsterdamDay(dossier.context.now))).bbs.name;
    }
  }
}
