import type { ComplaintEvent, EventData, StaffId } from "@gehoor/domain";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import { builder } from "../../base/builder.ts";
import { pageOf } from "../../base/page.ts";
import { DateTimeScalar } from "../../base/scalars.ts";
import { MessageSenderEnum } from "../../codes/correspondence-codes.ts";
import { allExposed, exposed, is, orNull } from "../../exposed.ts";
import { StaffMemberType } from "../../staff.ts";
import { ComplaintType } from "../complaint-type.ts";
import { nameInView } from "../party-names.ts";

type EventOf<T extends EventData["type"]> = Extract<ComplaintEvent, { type: T }>;

interface MessageInView extends Omit<EventOf<"MessageSent">, "text"> {
  readonly text: string | null;
  readonly authorName: string | null;
}

const MessageType = builder.objectRef<MessageInView>("Message").implement({
  description: "What complainant and staff wrote to each other.",
  authScopes: { signedIn: true },
  fields: allExposed({
    authorName: orNull("String", "Null where not known any more."),
    text: orNull("String", "Null once erased."),
    number: is("Int", "Within the complaint, from one."),
    from: is(MessageSenderEnum, "Which side wrote."),
    at: is(DateTimeScalar, "When it was sent."),
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
    ...exposed(t, {
      at: is(DateTimeScalar, "When it was made."),
      text: orNull("String", "Null once erased."),
    }),
    author: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "Null for a note of the system.",
      resolve: ({ authorId }) => authorId ?? null,
    }),
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
            ...node,
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
