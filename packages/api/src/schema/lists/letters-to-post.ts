import { type ComplaintId, parseId } from "@gehoor/domain";
import { type LetterToPost, type PostCursor, readLettersToPost } from "../../reads/letters-to-post.ts";
import { builder } from "../base/builder.ts";
import { readMomentCursor, writeMomentCursor } from "../base/moment-cursor.ts";
import { forwardPage, forwardPageOf } from "../base/page.ts";
import { DateTimeScalar } from "../base/scalars.ts";
import { NoticeKindEnum } from "../codes/correspondence-codes.ts";
import { exposed, is } from "../exposed.ts";
import { staffOf } from "./worklist.ts";

const LetterToPostType = builder.objectRef<LetterToPost>("LetterToPost").implement({
  description:
    "A letter to print and post, or to hand over: no more of its complaint than the envelope tells.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      complaintId: is("ID", "To record that it was posted."),
      reference: is("String", "Of its complaint."),
      number: is("Int", "Within its complaint: to print it, and to record it."),
      kind: is(NoticeKindEnum, "What it tells."),
      requestedAt: is(DateTimeScalar, "Since when it is owed."),
    }),
    address: t.stringList({
      description: "Lines as on the envelope; empty once erased.",
      resolve: addressLines,
    }),
    hasWay: t.boolean({
      description: "Whether it can be posted; otherwise it waits for an address, or to be handed over.",
      resolve: ({ channel }) => channel === "POST",
    }),
  }),
});

builder.queryField("lettersToPost", (t) =>
  t.connection(
    {
      type: LetterToPostType,
      authScopes: { staff: true },
      description: "Letters to print and post, oldest first: those the viewer may record as posted.",
      resolve: async (_, args, context) => {
        const page = forwardPage(args);
        const from = page.cursor === undefined ? undefined : parseCursor(page.cursor);
        const { rows, total } = await readLettersToPost(
          context.system,
          staffOf(context),
          page.count,
          from,
          context.now,
        );
        return forwardPageOf(rows, page, writeCursor, total);
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
  const town = [postcode, city].filter((part) => part).join("  ");
  return [name, street, town, country].filter((part): part is string => part !== null && part !== "");
}

function writeCursor({ requestedAt, complaintId, number }: LetterToPost): string {
  return writeMomentCursor(requestedAt, complaintId, number);
}

function parseCursor(typed: string): PostCursor {
  const { at, keys } = readMomentCursor(typed, ([id = "", number = ""]) => {
    const complaintId = parseId<ComplaintId>(id);
    return complaintId && /^\d{1,6}$/.test(number) ? { complaintId, number: Number(number) } : undefined;
  });
  return { requestedAt: at, ...keys };
}
