import type { ComplaintId } from "@gehoor/domain";
import { joinedLetters } from "../letters/rendering/joined-letters.ts";
import { idArgument } from "./base/arguments.ts";
import { builder } from "./base/builder.ts";
import { allExposed, is } from "./exposed.ts";
import { printed } from "./letter-to-print.ts";

interface Pile {
  readonly page: string;
  readonly count: number;
}

const LetterKeyInput = builder.inputType("LetterKeyInput", {
  description: "A letter of the post list.",
  fields: (t) => ({
    complaintId: t.id({ required: true, description: "Of which complaint." }),
    number: t.int({ required: true, description: "Which letter." }),
  }),
});

/** So many stand on one page of the post list. */
const MOST_AT_ONCE = 50;

const PileType = builder.objectRef<Pile>("LettersToPrint").implement({
  description: "Letters printed together, to leave today.",
  authScopes: { staff: true },
  fields: allExposed({
    page: is("String", "One page, each letter beginning on a sheet of its own; empty without any."),
    count: is(
      "Int",
      "How many letters it has: one that waits no more, or is not the viewer's, is passed over.",
    ),
  }),
});

builder.queryField("lettersToPrint", (t) =>
  t.field({
    type: PileType,
    authScopes: { staff: true },
    description: "Letters of the post list as one page to print, composed for today.",
    complexity: 50,
    args: {
      letters: t.arg({
        type: [LetterKeyInput],
        required: true,
        description: "Which, in the order of printing; the first fifty are looked at.",
      }),
    },
    resolve: async (_, { letters }, context): Promise<Pile> => {
      const pages: string[] = [];
      // One after the other: each is composed of its whole complaint.
      for (const { complaintId, number } of letters.slice(0, MOST_AT_ONCE)) {
        const letter = await printed(context, idArgument<ComplaintId>("complaintId", complaintId), number);
        if (letter) pages.push(letter.page);
      }
      return { page: pages.length > 0 ? joinedLetters(pages) : "", count: pages.length };
    },
  }),
);
