import type { ComplaintEvent, EventData, StaffId } from "@gehoor/domain";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import { builder } from "../../base/builder.ts";
import { pageOf } from "../../base/page.ts";
import { DateTimeScalar } from "../../base/scalars.ts";
import { MessageSenderEnum } from "../../codes/correspondence-codes.ts";
import { StaffMemberType } from "../../staff.ts";
import { ComplaintType } from "../complaint-type.ts";
import { nameInView } from "../party-names.ts";

type EventOf<T extends EventData["type"]> = Extract<ComplaintEvent, { type: T }>;

interface MessageInView {
  readonly sent: EventOf<"MessageSent">;
  readonly text: string | null;
  readonly authorName: string | null;
}

const MessageType = builder.objectRef<MessageInView>("Message").implement({
  description: "What complainant and staff wrote to each other.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    number: t.int({ description: "Within the complaint, from one.", resolve: ({ sent }) => sent.number }),
    from: t.field({
      type: MessageSenderEnum,
      description: "Which side wrote.",
      resolve: ({ sent }) => sent.from,
    }),
    authorName: t.exposeString("authorName", {
      nullable: true,
      description: "Null where not known any more.",
    }),
    text: t.exposeString("text", { nullable: true, description: "Null once erased." }),
    at: t.field({ type: DateTimeScalar, description: "When it was sent.", resolve: ({ sent }) => sent.at }),
  }),
});

interface NoteInView {
  readonly at: Temporal.Instant;
  readonly authorId: StaffId | undefined;
  readonly text: string | null;
}

const NoteType = builder.objectRef<NoteInView>("Note").implement({
  description: "An internal note; within reach of a request for access to one's own data.",
  authScopes: { staff: true },
  fields: (t) => ({
    at: t.expose("at", { type: DateTimeScalar, description: "When it was made." }),
    author: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "Null for a note of the system.",
      resolve: ({ authorId }) => authorId ?? null,
    }),
    text: t.exposeString("text", { nullable: true, description: "Null once erased." }),
  }),
});

builder.objectField(ComplaintType, "messages", (t) =>
  t.connection(
    {
      type: MessageType,
      description: "Messages between complainant and staff, oldest first.",
      extensions: { fieldGroup: "MESSAGES" },
      resolve: async (dossier, args) => {
        const sent = dossier.shows("MESSAGES") ? await eventsOf(dossier, "MessageSent") : [];
        const page = pageOf(sent, args, ({ number }) => number);
        const edges = page.edges.map(async ({ cursor, node }) => ({
          cursor,
          node: {
            sent: node,
            text: await dossier.text(node.text),
            authorName: await authorName(dossier, node),
          },
        }));
        return { ...page, edges: await Promise.all(edges) };
      },
    },
    {
      name: "MessageConnection",
      description: "A page of messages.",
      authScopes: { signedIn: true },
      fields: (c) => ({ totalCount: c.exposeInt("totalCount", { description: "All of them." }) }),
    },
    { name: "MessageEdge", description: "One message.", authScopes: { signedIn: true } },
  ),
);

builder.objectField(ComplaintType, "notes", (t) =>
  t.connection(
    {
      type: NoteType,
      description: "Internal notes, oldest first; empty for everybody but staff who work on it.",
      extensions: { fieldGroup: "NOTES" },
      resolve: async (dossier, args) => {
        const added = dossier.shows("NOTES") ? await eventsOf(dossier, "NoteAdded") : [];
        const page = pageOf(added, args, ({ at, text }) => `${at.epochMilliseconds}-${text.textId}`);
        const edges = page.edges.map(async ({ cursor, node }) => ({
          cursor,
          node: {
            at: node.at,
            authorId: node.by.kind === "STAFF" ? node.by.staffId : undefined,
            text: await dossier.text(node.text),
          },
        }));
        return { ...page, edges: await Promise.all(edges) };
      },
    },
    {
      name: "NoteConnection",
      description: "A page of notes.",
      authScopes: { signedIn: true },
      fields: (c) => ({ totalCount: c.exposeInt("totalCount", { description: "All of them." }) }),
    },
    { name: "NoteEdge", description: "One note.", authScopes: { signedIn: true } },
  ),
);

async function eventsOf<T extends EventData["type"]>(
  dossier: Dossier,
  type: T,
): Promise<readonly EventOf<T>[]> {
  return (await dossier.events()).filter((event): event is EventOf<T> => event.type === type);
}

function authorName(dossier: Dossier, { by }: ComplaintEvent): Promise<string | null> {
  switch (by.kind) {
    case "STAFF":
      return dossier.staffName(by.staffId);
    case "COMPLAINANT":
    case "REPRESENTATIVE":
      return nameInView(dossier, by.partyId);
    case "SYSTEM":
      return Promise.resolve(null);
  }
}
