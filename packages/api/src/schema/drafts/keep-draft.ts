import { type ActionType, type ComplaintId, parseId } from "@gehoor/domain";
import { z } from "zod";
import type { Draft, DraftField } from "../../complaints/drafts/draft.ts";
import { keepDraft, MOST_DRAFTS } from "../../complaints/drafts/keep-draft.ts";
import { discardDraft } from "../../complaints/drafts/remove-drafts.ts";
import { builder } from "../base/builder.ts";
import { ActionTypeEnum } from "../codes/action-codes.ts";
import { allExposed, is, orNull } from "../exposed.ts";
import { code } from "../input/code-fields.ts";
import { defineInput, type InputField, longestAt, longestIn } from "../input/input-field.ts";
import { id, optionalId } from "../input/plain-fields.ts";
import type { Problem } from "../input/problem.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { LONGEST_LINE, LONGEST_REPORT, storable } from "../input/text-fields.ts";
import { staffOf } from "../lists/worklist.ts";
import {
  type InvalidInput,
  InvalidInputType,
  invalid,
  type NotFound,
  NotFoundType,
  notFound,
} from "../mutation/results.ts";
import { DraftType } from "./drafts.ts";

/** The longest form of ours has some hundred, each tick counted. */
const MOST_FIELDS = 300;
const LONGEST_NAME = 100;
/** A form in which every text is as long as it may be. */
const LONGEST_DRAFT = 250_000;
/** As fields are named in forms. */
const fieldName = /^[a-z][\w-]*(?:\[\d{1,8}\]|\.[a-z][\w-]*)*$/i;

const fieldFields = {
  name: {
    type: "String",
    required: true,
    description: "As the form sends it.",
    longest: LONGEST_NAME,
    parse: z.string().max(LONGEST_NAME).regex(fieldName),
  },
  value: {
    type: "String",
    required: true,
    description: "As it was typed or chosen, as long as the action's own input takes it.",
    longest: LONGEST_REPORT,
    parse: storable.pipe(z.string().max(LONGEST_REPORT)),
  },
} satisfies Record<string, InputField<string>>;

const draftFields = {
  complaintId: id<ComplaintId>("Of which complaint."),
  action: code(ActionTypeEnum, "For which action: one that asks for a text."),
  expectedRevision: optionalId(
    "The revision that was gone on with; null for a new one. Where another is there, nothing is kept.",
  ),
  fields: {
    type: [defineInput("DraftFieldInput", "One field of a form as it is filled in.", fieldFields)],
    required: true,
    description: "The form, in its order.",
    parse: z.array(parserOf(fieldFields)).min(1).max(MOST_FIELDS),
  } satisfies InputField<readonly DraftField[]>,
};

const input = {
  type: defineInput("KeepDraftInput", "What somebody has written and not sent yet.", draftFields),
  required: true,
  description: "What to keep.",
  parse: parserOf(draftFields),
};

interface DraftKept {
  readonly kind: "DraftKept";
  readonly draft: Draft;
}

interface NewerDraft {
  readonly kind: "NewerDraft";
  readonly newer: Draft | null;
}

const DraftKeptType = builder.objectRef<DraftKept>("DraftKept").implement({
  description: "It is kept.",
  authScopes: { staff: true },
  fields: allExposed({ draft: is(DraftType, "As it is kept now.") }),
});

const NewerDraftType = builder.objectRef<NewerDraft>("NewerDraft").implement({
  description: "The viewer went on elsewhere, in another window or on another device; nothing was kept.",
  authScopes: { staff: true },
  fields: allExposed({
    newer: orNull(DraftType, "As it is there; null where it was sent or thrown away meanwhile."),
  }),
});

const KeepDraftResultType = builder.unionType("KeepDraftResult", {
  description: "What keeping a draft came to.",
  types: [DraftKeptType, NewerDraftType, InvalidInputType, NotFoundType],
  resolveType: ({ kind }: DraftKept | NewerDraft | InvalidInput | NotFound) => kind,
});

builder.mutationField("keepDraft", (t) =>
  t.field({
    type: KeepDraftResultType,
    authScopes: { staff: true },
    description:
      "Keeps what the viewer has written for an action that is theirs, for the viewer alone; the complaint and its file stay as they are.",
    args: { input: t.arg({ type: input.type, required: true, description: input.description }) },
    resolve: async (_, args, context) => {
      const read = readInput(input, args.input, "");
      if (!read.ok) return invalid(read.problems);
      const problems = problemsOf(read.value);
      if (problems.length > 0) return invalid(problems);
      const { staffId, roles } = staffOf(context);
      const actor = { kind: "STAFF", staffId, roles } as const;
      const kept = await keepDraft(context.unrestricted, context.system.db, actor, read.value, context.now);
      switch (kept.outcome) {
        case "KEPT":
          return { kind: "DraftKept" as const, draft: kept.draft };
        case "NEWER":
          return { kind: "NewerDraft" as const, newer: kept.draft ?? null };
        case "TOO_MANY":
          return invalid([{ path: "", code: "TOO_MANY", limit: MOST_DRAFTS }]);
        case "NOT_FOUND":
          return notFound;
      }
    },
  }),
);

builder.mutationField("discardDraft", (t) =>
  t.boolean({
    authScopes: { staff: true },
    description: "Throws one of the viewer's drafts away. False when the viewer has none of this revision.",
    args: { revision: t.arg.id({ required: true, description: "As it was last kept." }) },
    resolve: (_, args, context) => {
      const revision = parseId(args.revision);
      return revision ? discardDraft(context.unrestricted.sql, staffOf(context).staffId, revision) : false;
    },
  }),
);

/** What is too long for the input of the action; and the action itself, where it asks for no text of several lines. */
function problemsOf({
  action,
  fields,
}: {
  readonly action: ActionType;
  readonly fields: readonly DraftField[];
}): readonly Problem[] {
  const inputName = `${action}Input`;
  if (longestIn(inputName) <= LONGEST_LINE) return [{ path: "action", code: "INVALID" }];
  const all = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  if (all > LONGEST_DRAFT) return [{ path: "fields", code: "TOO_LONG", limit: LONGEST_DRAFT }];
  return fields.flatMap(({ name, value }): Problem[] => {
    const limit = longestAt(inputName, name) ?? LONGEST_LINE;
    return value.length > limit ? [{ path: name, code: "TOO_LONG", limit }] : [];
  });
}
