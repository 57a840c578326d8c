import {
  type AlertedComplaint,
  type AlertedPlace,
  readAlertedComplaints,
} from "../../reads/alerts/alerted-complaints.ts";
import { badUserInput } from "../../request-errors.ts";
import { builder } from "../base/builder.ts";
import { forwardPage, forwardPageOf } from "../base/page.ts";
import { AlertSectionEnum } from "../codes/worklist-codes.ts";
import { firstLine } from "../complaint/first-line.ts";
import { exposed, is, orNull } from "../exposed.ts";
import { StaffMemberType } from "../staff.ts";
import { DeadlineAlertType } from "./alerts.ts";
import { staffOf } from "./worklist.ts";

const AlertedComplaintType = builder.objectRef<AlertedComplaint>("AlertedComplaint").implement({
  description: "A complaint with what the viewer must know of it now.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      further: is("Int", "How many alerts there are besides those that stand here."),
      handler: orNull(StaffMemberType, "Null while nobody was assigned."),
    }),
    complaintReference: t.exposeString("reference", { description: "To open the complaint." }),
    complaintSummary: t.string({
      nullable: true,
      description: "The beginning of its first part; null once erased.",
      resolve: ({ summary }) => (summary === null ? null : firstLine(summary)),
    }),
    alerts: t.field({
      type: [DeadlineAlertType],
      description: "Terms by what is due first, then news, the newest first; a few at most.",
      resolve: ({ alerts }) => [...alerts],
    }),
  }),
});

builder.queryField("alertedComplaints", (t) =>
  t.connection(
    {
      type: AlertedComplaintType,
      authScopes: { staff: true },
      description:
        "Complaints with alerts for the viewer, each once: what is due first on top, then news, the newest on top. Among the newest thousand alerts, and those of the viewer's own complaints.",
      args: {
        section: t.arg({ type: AlertSectionEnum, description: "Only these; both when left out." }),
        unacknowledgedOnly: t.arg.boolean({
          defaultValue: true,
          description: "Only what is still to be acted on, as of alerts; otherwise all, the newest on top.",
        }),
      },
      resolve: async (_, { section, unacknowledgedOnly, ...page }, context) => {
        const asked = forwardPage(page);
        const question = {
          section: section ?? undefined,
          unacknowledgedOnly: unacknowledgedOnly ?? true,
          after: asked.cursor === undefined ? undefined : placeOf(asked.cursor),
          count: asked.count,
        };
        const { rows, total } = await readAlertedComplaints(
          context.system,
          staffOf(context),
          question,
          context.now,
        );
        return forwardPageOf(rows, asked, ({ place }) => `${place.dueOn}.${place.position}`, total);
      },
    },
    {
      name: "AlertedComplaintConnection",
      description: "A page of complaints with alerts.",
      authScopes: { staff: true },
      fields: (c) => ({
        totalCount: c.exposeInt("totalCount", { description: "How many complaints, up to a thousand." }),
      }),
    },
    { name: "AlertedComplaintEdge", description: "One complaint.", authScopes: { staff: true } },
  ),
);

const PLACE = /^(\d{4}-\d{2}-\d{2})\.(\d{1,18})$/;

function placeOf(cursor: string): AlertedPlace {
  const [, day = "", position = ""] = PLACE.exec(cursor) ?? [];
  try {
    return { dueOn: Temporal.PlainDate.from(day, { overflow: "reject" }), position: BigInt(position) };
  } catch {
    throw badUserInput("after", "Not a cursor of this list.");
  }
}
