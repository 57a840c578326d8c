import { type ComplaintId, parseId } from "@gehoor/domain";
import { type LetterToPost, type PostCursor, readLettersToPost } from "../reads/letters-to-post.ts";
import { builder } from "./builder.ts";
import { type LetterInView, LetterType } from "./letter.ts";
import { forwardPage } from "./page.ts";
import { badUserInput } from "./request-errors.ts";
import { staffOf } from "./worklist.ts";

const LetterToPostType = builder.objectRef<LetterToPost>("LetterToPost").implement({
  description: "A letter to print and post.",
  authScopes: { staff: true },
  fields: (t) => ({
    complaintId: t.exposeID("complaintId", { description: "To record that it was posted." }),
    reference: t.exposeString("reference", { description: "Of its complaint." }),
    address: t.stringList({
      description: "Lines as on the envelope; empty once erased.",
      resolve: addressLines,
    }),
    letter: t.field({
      type: LetterType,
      description: "The letter itself.",
      resolve: ({ number, kind, requestedAt, name, html, text, sha256 }): LetterInView => ({
        notice: {
          ...{ number, kind, requestedAt, channel: "POST", state: "REQUESTED" },
          ...{ dispatchedOn: undefined, evidence: undefined },
        },
        to: name,
        stored: html !== null && text !== null && sha256 !== null ? { html, text, sha256 } : undefined,
      }),
    }),
  }),
});

builder.queryField("lettersToPost", (t) =>
  t.connection(
    {
      type: LetterToPostType,
      authScopes: { staff: true },
      description: "Letters to print and post, oldest first: those the viewer may record as posted.",
      resolve: async (_, page, context) => {
        const { count, cursor } = forwardPage(page);
        const from = cursor === undefined ? undefined : parseCursor(cursor);
        const { rows, total } = await readLettersToPost(context.system, staffOf(context), count, from);
        const edges = rows.slice(0, count).map((node) => ({ cursor: writeCursor(node), node }));
        return {
          ...{ edges, totalCount: total },
          pageInfo: {
            hasNextPage: rows.length > count,
            hasPreviousPage: cursor !== undefined,
            startCursor: edges.at(0)?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        };
      },
    },
    {
      name: "LetterToPostConnection",
      description: "A page of letters to post.",
      authScopes: { staff: true },
      fields: (c) => ({
        totalCount: c.exposeInt("totalCount", { description: "How many, counted up to a thousand." }),
      }),
    },
    { name: "LetterToPostEdge", description: "One letter.", authScopes: { staff: true } },
  ),
);

function addressLines({ name, street, postcode, city, country }: LetterToPost): string[] {
  const town = [postcode, city].filter((part) => part !== null).join("  ");
  return [name, street, town, country].filter((part): part is string => part !== null && part !== "");
}

function writeCursor({ requestedAt, complaintId, number }: LetterToPost): string {
  const text = `${requestedAt.toString({ fractionalSecondDigits: 3 })} ${complaintId} ${number}`;
  return Buffer.from(text).toString("base64url");
}

function parseCursor(typed: string): PostCursor {
  const [at = "", id = "", number = ""] = Buffer.from(typed, "base64url").toString("utf8").split(" ");
  const complaintId = parseId<ComplaintId>(id);
  if (!complaintId || !/^\d{1,6}$/.test(number) || !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(at))
    throw badUserInput("after", "Not a cursor of this list.");
  try {
    return { requestedAt: Temporal.Instant.from(at), complaintId, number: Number(number) };
  } catch {
    throw badUserInput("after", "Not a cursor of this list.");
  }
}
