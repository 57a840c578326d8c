import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { redirect } from "react-router";
import { complaintFilter, complaintOrder, readWorklistAddress } from "../worklist-filter.ts";
import type { Route } from "./+types/export-list.ts";
import { csvLines, ExportList } from "./csv-lines.ts";
import { csvText } from "./csv-text.ts";
import { texts } from "./export-list.texts.ts";

/** The list as it is narrowed and ordered, as a file for a spreadsheet. */
export async function action(args: Route.ActionArgs) {
  const { api, language } = requestContext(args.context);
  const sent = await receiveForm(args);
  const address = readWorklistAddress(new URLSearchParams(sent.get("list") ?? ""));
  const asked = { filter: complaintFilter(address), order: complaintOrder(address) };
  const { exportList } = await api.mutate(ExportList, asked);
  return new Response(csvText(csvLines(exportList, language)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${texts[language].file}.csv"`,
      "cache-control": "no-store",
    },
  });
}

export function loader() {
  throw redirect("/werkvoorraad");
}
