import { amsterdamDay, type ComplaintEvent, joinedHere, type Notice } from "@gehoor/domain";
import type { Authority } from "../../../db/organisation.ts";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import { readOwnReference, readReferences } from "../../../reads/dossier/own-reference.ts";
import type { System } from "../../../system.ts";
import { builder } from "../../base/builder.ts";
import { DateScalar } from "../../base/scalars.ts";
import { exposed, orNull } from "../../exposed.ts";
import { ComplaintType } from "../complaint-type.ts";

interface Forwarding {
  readonly on: Temporal.PlainDate | null;
  readonly name: string | null;
  readonly parts: readonly number[];
  readonly authority: Authority | undefined;
}

const ForwardingType = builder.objectRef<Forwarding>("Forwarding").implement({
  description: "The complaint, or some of its parts, sent on to the authority it is for (Awb 2:3).",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      on: orNull(DateScalar, "The day on which it left for that authority; null as long as it has not."),
      name: orNull("String", "Of the authority; null once erased."),
    }),
    parts: t.intList({
      description: "The numbers of the parts sent on.",
      resolve: ({ parts }) => [...parts],
    }),
    address: t.stringList({
      description: "Lines as printed on an envelope; empty where it is not known here.",
      resolve: ({ authority }) => [...(authority?.postalAddress ?? [])],
    }),
    email: t.string({
      nullable: true,
      description: "Null where it is not known here.",
      resolve: ({ authority }) => authority?.email ?? null,
    }),
    phone: t.string({
      nullable: true,
      description: "Null where it is not known here.",
      resolve: ({ authority }) => authority?.phone ?? null,
    }),
    website: t.string({
      nullable: true,
      description: "Null where it is not known here.",
      resolve: ({ authority }) => authority?.website ?? null,
    }),
  }),
});

builder.objectFields(ComplaintType, (t) => ({
  forwardings: t.field({
    type: [ForwardingType],
    description: "To whom it was sent on, in order; empty when it was not.",
    extensions: { fieldGroup: "MESSAGES" },
    resolve: (dossier, _, { system }) => (dossier.shows("MESSAGES") ? forwardings(dossier, system) : []),
  }),
  mergedReference: t.string({
    nullable: true,
    description:
      "The complaint with which this one is handled together, for a complainant whose own that is too; null for everybody else, and when it was not merged.",
    extensions: { fieldGroup: "OWN" },
    resolve: async (dossier, _, { unrestricted }) => {
      const { self, view } = dossier;
      const { mergedInto } = dossier.complaint;
      if (!mergedInto || !self || view !== "COMPLAINANT") return null;
      return (await readOwnReference(unrestricted.db, self, mergedInto)) ?? null;
    },
  }),
  joinedReferences: t.stringList({
    description:
      "Other complaints of the same people that were joined to this one and are answered with it, for who handles it and for a complainant whose own they are; empty for everybody else.",
    extensions: { fieldGroup: "OWN" },
    resolve: (dossier, _, { unrestricted }) => joinedReferences(dossier, unrestricted),
  }),
}));

async function joinedReferences(dossier: Dossier, { db }: System): Promise<string[]> {
  const { self, view, complaint } = dossier;
  const joined = joinedHere(complaint);
  if (joined.length === 0) return [];
  if (dossier.shows("NOTES")) return [...(await readReferences(db, joined))];
  if (!self || view !== "COMPLAINANT") return [];
  const own = await Promise.all(joined.map((id) => readOwnReference(db, self, id)));
  return own.flatMap((reference) => reference ?? []);
}

async function forwardings(dossier: Dossier, system: System): Promise<Forwarding[]> {
  const { bbs, ombudsman } = await system.policies.organisationOn(amsterdamDay(dossier.context.now));
  const known = { BBS: bbs, OMBUDSMAN: ombudsman, OTHER: undefined };
  const events = await dossier.events();
  return Promise.all(
    events
      .filter((event) => event.type === "ComplaintForwarded")
      // What the ombudsman sent back is with nobody else any more.
      .filter(({ authority }) => authority !== "OMBUDSMAN" || dossier.complaint.straightToOmbudsman)
      .map(async ({ at, authority, name, parts }) => ({
        on: leftOn(dossier.complaint.notices, events, at, authority),
        parts,
        name: name ? ((await dossier.text(name))?.split("\n")[0] ?? null) : (known[authority]?.name ?? null),
        authority: known[authority],
      })),
  );
}

/** What left for another authority did so by the letter that made it a fact; a request to the ombudsman by its own. */
function leftOn(
  notices: readonly Notice[],
  events: readonly ComplaintEvent[],
  at: Temporal.Instant,
  authority: "BBS" | "OTHER" | "OMBUDSMAN",
): Temporal.PlainDate | null {
  const sent = notices.filter(({ state }) => state === "DISPATCHED");
  if (authority === "OMBUDSMAN")
    return sent.find(({ kind }) => kind === "REQUEST_TO_OMBUDSMAN")?.dispatchedOn ?? null;
  const letters = new Set(
    sent.filter(({ kind }) => kind === "FILE_TO_AUTHORITY").map(({ number }) => number),
  );
  const dispatched = events.findLast(
    (event) =>
      event.type === "NoticeDispatched" &&
      letters.has(event.number) &&
      Temporal.Instant.compare(event.at, at) <= 0,
  );
  return dispatched?.type === "NoticeDispatched" ? dispatched.dispatchedOn : null;
}
