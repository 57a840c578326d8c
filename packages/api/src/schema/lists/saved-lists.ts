import { parseId } from "@gehoor/domain";
import { forgetList, keepList, readSavedLists, type SavedList } from "../../reads/worklist/saved-lists.ts";
import { badUserInput } from "../../request-errors.ts";
import { builder } from "../base/builder.ts";
import { allExposed, is } from "../exposed.ts";
import { defineInput } from "../input/input-field.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { optionalText, text } from "../input/text-fields.ts";
import { staffOf } from "./worklist.ts";

const LONGEST_NAME = 60;
const LONGEST_SEARCH = 2000;
/** A query as a browser writes it, so that it leads nowhere else. */
const query = /^(?:\?[\w.~%+*=&-]*)?$/;

const SavedListType = builder.objectRef<SavedList>("SavedList").implement({
  description: "A list the viewer comes back to.",
  authScopes: { staff: true },
  fields: allExposed({
    id: is("ID", "To take it away."),
    name: is("String", "What the viewer calls it."),
    search: is("String", "How it is narrowed and ordered, as the staff site's own address says it."),
  }),
});

builder.queryField("savedLists", (t) =>
  t.field({
    type: [SavedListType],
    authScopes: { staff: true },
    description: "The viewer's own lists, by name; at most thirty.",
    resolve: (_, __, context) => readSavedLists(context.system, staffOf(context)),
  }),
);

const fields = {
  name: text("What to call it; a list of that name is replaced.", LONGEST_NAME),
  search: optionalText(
    "How it is narrowed and ordered, as an address says it, without words that were searched for. Null for the worklist as it opens.",
    LONGEST_SEARCH,
  ),
};
const input = {
  type: defineInput("SaveListInput", "A list to come back to.", fields),
  required: true,
  description: "Which.",
  parse: parserOf(fields),
};

builder.mutationField("saveList", (t) =>
  t.field({
    type: SavedListType,
    nullable: true,
    authScopes: { staff: true },
    description: "Keeps a list for the viewer alone. Null where there are thirty already.",
    args: { input: t.arg({ type: input.type, required: true, description: input.description }) },
    resolve: async (_, args, context) => {
      const read = readInput(input, args.input, "");
      if (!read.ok) throw badUserInput(read.problems[0]?.path ?? "input", "The list is not well formed.");
      const { name, search = "" } = read.value;
      if (!query.test(search)) throw badUserInput("search", "Not the search of an address.");
      const kept = await keepList(context.unrestricted, staffOf(context), { name, search }, context.now);
      return kept ?? null;
    },
  }),
);

builder.mutationField("forgetList", (t) =>
  t.boolean({
    authScopes: { staff: true },
    description: "Takes one of the viewer's lists away. False when the viewer has no such list.",
    args: { id: t.arg.id({ required: true, description: "Which." }) },
    resolve: (_, args, context) => {
      const id = parseId(args.id);
      return id ? forgetList(context.unrestricted, staffOf(context), id) : false;
    },
  }),
);
