import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { localAddress } from "@gehoor/web/server/pages/local-address.ts";
import { type ActionFunctionArgs, redirect } from "react-router";
import { z } from "zod";
import { AcknowledgeAlerts, ReopenAlerts, SnoozeAlerts, TodayQuery } from "./alerts-query.ts";
import { writeDone } from "./done-together.server.ts";

const days = z.coerce.number().int().min(1).max(30);
/** As many as a page shows: of twenty complaints six. Taking back, they come as one value. */
const most = { complaints: 20, alerts: 120 };
const some = z
  .array(z.string().max(5000))
  .min(1)
  .max(most.complaints)
  .transform((values) => ({
    complaints: values.length,
    ids: values.flatMap((value) => value.split(" ")).slice(0, most.alerts),
  }));
const asked = z.discriminatedUnion("do", [
  z.object({ do: z.literal("seen"), id: some }),
  z.object({ do: z.literal("snooze"), id: some, days }),
  z.object({ do: z.literal("seen-chosen"), id: some }),
  z.object({ do: z.literal("snooze-chosen"), id: some, days }),
  z.object({ do: z.literal("reopen"), id: some }),
]);

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
  const { ids } = data.id;
  switch (data.do) {
    case "seen":
    case "seen-chosen":
      await api.mutate(AcknowledgeAlerts, { ids });
      break;
    case "snooze":
    case "snooze-chosen":
      await api.mutate(SnoozeAlerts, { ids, until: await dayAfter(data.days) });
      break;
    case "reopen":
      await api.mutate(ReopenAlerts, { ids });
  }
  const together = { "seen-chosen": "seen", "snooze-chosen": "snoozed" } as const;
  const what = Object.entries(together).find(([done]) => done === data.do)?.[1];
  if (what) await cookies.leaveFlash(writeDone({ what, ...data.id }), "/signalen");
  return back;

  async function dayAfter(count: number): Promise<string> {
    const { today } = await api.query(TodayQuery, {});
    return Temporal.PlainDate.from(today).add({ days: count }).toString();
  }
}
