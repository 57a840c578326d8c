import type { Draft, DraftField } from "../../complaints/drafts/draft.ts";
import { type DraftInList, readDraftsOf, readOwnDrafts } from "../../reads/drafts/own-drafts.ts";
import { builder } from "../base/builder.ts";
import { DateTimeScalar } from "../base/scalars.ts";
import { ActionTypeEnum } from "../codes/action-codes.ts";
import { ComplaintType } from "../complaint/complaint-type.ts";
import { allExposed, is } from "../exposed.ts";
import { staffOf } from "../lists/worklist.ts";

const DraftFieldType = builder.objectRef<DraftField>("DraftField").implement({
  description: "A field of a form as it was filled in; one that was chosen from may come several times.",
  authScopes: { staff: true },
  fields: allExposed({
    name: is("String", "As the form sends it, `measures[0].description` for instance."),
    value: is("String", "What was typed or chosen."),
  }),
});

const subject = is(
  "String",
  "The part, party or letter that the action is about, by number or id; empty where none was chosen.",
);
const revision = is("ID", "Another each time it is kept; send it along to be told of a newer one.");
const keptAt = is(DateTimeScalar, "When it was last kept.");

export const DraftType = builder.objectRef<Draft>("Draft").implement({
  description: "What the viewer has written for an action and not sent; seen by nobody else.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...allExposed<Draft>({
      action: is(ActionTypeEnum, "For which action."),
      subject,
      revision,
      keptAt,
    })(t),
    fields: t.field({
      type: [DraftFieldType],
      description: "The form as it was filled in, in its order.",
      resolve: ({ fields }) => [...fields],
    }),
  }),
});

const DraftInListType = builder.objectRef<DraftInList>("DraftInList").implement({
  description: "Where the viewer has something written and not sent, without what is written.",
  authScopes: { staff: true },
  fields: allExposed({
    reference: is("String", "Of the complaint."),
    action: is(ActionTypeEnum, "For which action."),
    subject,
    revision,
    keptAt,
  }),
});

builder.objectField(ComplaintType, "drafts", (t) =>
  t.field({
    type: [DraftType],
    description:
      "What the viewer has written for actions on this complaint and not sent, the last kept first; empty for who complains.",
    extensions: { fieldGroup: "OWN" },
    args: { action: t.arg({ type: ActionTypeEnum, description: "Of this action alone." }) },
    resolve: async ({ complaint }, { action }, context) =>
      context.session?.kind === "STAFF"
        ? [...(await readDraftsOf(context.system, context.session, complaint.id, action ?? undefined))]
        : [],
  }),
);

builder.queryField("ownDrafts", (t) =>
  t.field({
    type: [DraftInListType],
    authScopes: { staff: true },
    description:
      "The viewer's drafts of complaints that they see in lists, the last kept first; fifty at most.",
    complexity: 20,
    resolve: async (_, __, context) => [
      ...(await readOwnDrafts(context.system, staffOf(context), context.now)),
    ],
  }),
);
