import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { localAddress } from "@gehoor/web/server/pages/local-address.ts";
import { type ActionFunctionArgs, redirect } from "react-router";
import { z } from "zod";
import {
  AcknowledgeAlert,
  AcknowledgeAlerts,
  AlertsQuery,
  ReopenAlerts,
  SnoozeAlert,
  SnoozeAlerts,
} from "./alerts-query.ts";

const days = z.coerce.number().int().min(1).max(30);
const some = z.array(z.string()).min(1).max(50);
const asked = z.discriminatedUnion("do", [
  z.object({ do: z.literal("seen"), id: some }),
  z.object({ do: z.literal("snooze"), id: some, days }),
  z.object({ do: z.literal("seen-chosen"), id: some }),
  z.object({ do: z.literal("snooze-chosen"), id: some, days }),
  z.object({ do: z.literal("reopen"), id: some }),
]);

/** What was done with several, said once with the way back: `seen` or `snoozed`, and which. */
const doneShape = /^(seen|snoozed) ([\w-]+(?: [\w-]+)*)$/;

/** Acknowledges alerts or shows them again later, takes that back, and returns to the page it was done on. */
export async function alertsAction(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { api, cookies } = requestContext(context);
  const form = await receiveForm(args);
  const from = URL.parse(request.headers.get("referer") ?? "");
  const back = redirect(localAddress(from ? from.pathname + from.search : "/signalen"));
  const sent = asked.safeParse({ ...Object.fromEntries(form), id: form.getAll("id") });
  if (!sent.success) return back;
  const { data } = sent;
  const [id = ""] = data.id;
  switch (data.do) {
    case "seen":
      await api.mutate(AcknowledgeAlert, { id });
      break;
    case "snooze":
      await api.mutate(SnoozeAlert, { id, until: await dayAfter(data.days) });
      break;
    case "seen-chosen":
      await api.mutate(AcknowledgeAlerts, { ids: data.id });
      await cookies.leaveFlash(`seen ${data.id.join(" ")}`, "/signalen");
      break;
    case "snooze-chosen":
      await api.mutate(SnoozeAlerts, { ids: data.id, until: await dayAfter(data.days) });
      await cookies.leaveFlash(`snoozed ${data.id.join(" ")}`, "/signalen");
      break;
    case "reopen":
      await api.mutate(ReopenAlerts, { ids: data.id });
  }
  return back;

  async function dayAfter(count: number): Promise<string> {
    const { today } = await api.query(AlertsQuery, { first: 0 });
    return Temporal.PlainDate.from(today).add({ days: count }).toString();
  }
}

export type DoneTogether = { readonly what: "seen" | "snoozed"; readonly ids: readonly string[] };

/** Reads what was done with several a moment ago; undefined where nothing was. */
export function doneTogether(flash: string | undefined): DoneTogether | undefined {
  const [, what, ids = ""] = doneShape.exec(flash ?? "") ?? [];
  return what === "seen" || what === "snoozed" ? { what, ids: ids.split(" ") } : undefined;
}
