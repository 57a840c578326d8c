import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineForm } from "../../commands/define-form.ts";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { dayTable } from "../../days/day-table.server.ts";
import { adoptPage } from "./adopt-page.tsx";

const Difference = graphql(`
  query CalendarDifference($reference: String!) {
    complaint(reference: $reference) { calendarDifference { kind fromOn toOn } }
  }
`);

/** The terms follow the newer calendar from now on. */
const form = defineForm("ADOPT_CALENDAR", {});

export const loader = loadForm(form, async ({ read, known, language }) => {
  const complaint = await read(Difference);
  const moved = complaint.calendarDifference;
  return { moved, words: dayTable(moved, (await known()).todayOn, language) };
});
export const action = runCommand(form);
export default adoptPage(form);
