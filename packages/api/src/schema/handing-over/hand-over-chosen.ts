import { parseReference } from "@gehoor/domain";
import {
  type CaseToHandOver,
  type NotToHandOver,
  readChosenCases,
} from "../../reads/handing-over/cases-to-hand-over.ts";
import { type JustAsked, readJustAsked } from "../../reads/handing-over/just-asked.ts";
import { type Receiver, readReceivers } from "../../reads/handing-over/receivers.ts";
import { builder } from "../base/builder.ts";
import { exposed, is } from "../exposed.ts";
import { staffOf } from "../lists/worklist.ts";
import { RefusalType } from "../mutation/facts.ts";
import { CaseToHandOverType, JustAskedType, ReceiverType } from "./sheet-lines.ts";

const NotToHandOverType = builder.objectRef<NotToHandOver>("NotToHandOver").implement({
  description: "A complaint that was chosen and cannot be handed over now.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      reference: is("String", "Of the complaint."),
      refusal: is(RefusalType, "Why not; the same for what is not the viewer's and what does not exist."),
    }),
  }),
});

interface Chosen {
  readonly cases: readonly CaseToHandOver[];
  readonly others: readonly NotToHandOver[];
  readonly justAsked: readonly JustAsked[];
  readonly receivers: readonly Receiver[];
}

const ChosenType = builder.objectRef<Chosen>("ChosenToHandOver").implement({
  description: "Complaints that were chosen from a list, to be handed over together.",
  authScopes: { staff: true },
  fields: (t) => ({
    cases: t.field({
      type: [CaseToHandOverType],
      description: "Those the viewer can hand over now, due first.",
      resolve: ({ cases }) => [...cases],
    }),
    others: t.field({
      type: [NotToHandOverType],
      description: "The rest of what was chosen, each with the reason.",
      resolve: ({ others }) => [...others],
    }),
    justAsked: t.field({
      type: [JustAskedType],
      description: "Handed over by the viewer within the last ten minutes, and not answered yet.",
      resolve: ({ justAsked }) => [...justAsked],
    }),
    receivers: t.field({
      type: [ReceiverType],
      description: "Who can be asked, those with least in hand first.",
      resolve: ({ receivers }) => [...receivers],
    }),
  }),
});

/** So many stand on one page of the worklist. */
const MOST_CHOSEN = 50;

builder.queryField("handOverChosen", (t) =>
  t.field({
    type: ChosenType,
    authScopes: { staff: true },
    description: "What can be handed over of these complaints, and why not the others.",
    complexity: 50,
    args: {
      references: t.arg.stringList({
        required: true,
        description: "Which; the first fifty are looked at.",
      }),
    },
    resolve: async (_, { references }, context): Promise<Chosen> => {
      const session = staffOf(context);
      // What is no reference at all is left out: no page of ours sends it.
      const known = references.map((typed) => parseReference(typed)).filter((one) => one !== undefined);
      const asked = [...new Set(known)].slice(0, MOST_CHOSEN);
      const [justAsked, chosen, receivers] = await Promise.all([
        readJustAsked(context, session, { references: asked }),
        readChosenCases(context, session, asked),
        readReceivers(context),
      ]);
      // What was handed over a moment ago is done, until it is taken back.
      const isDone = new Set(justAsked.map(({ id }) => id));
      return { ...chosen, cases: chosen.cases.filter(({ id }) => !isDone.has(id)), justAsked, receivers };
    },
  }),
);
