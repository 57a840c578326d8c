import { reportNotSettledInput } from "@gehoor/web/graphql/text-limits.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { commandDocument } from "../commands/command-document.ts";
import { answersTo } from "../commands/command-fields.server.ts";
import type { CommandFields } from "../commands/command-fields.ts";
import { AvailabilityQuery } from "../commands/command-fragments.ts";
import { commandPage } from "../commands/command-page.tsx";
import { loadCommand } from "../commands/load-command.server.ts";
import { runCommand } from "../commands/run-command.server.ts";

const ReportNotSettled = commandDocument("reportNotSettled");

const texts = wordTexts({
  title: { nl: "Is het toch niet opgelost?", en: "Has it not been solved after all?" },
  intro: {
    nl: "Dan gaan wij meteen verder met uw klacht, alsof wij niet waren gestopt. U hoeft niets opnieuw in te vullen.",
    en: "Then we go on with your complaint at once, as if we had not stopped. You do not have to fill in anything again.",
  },
  send: { nl: "Ga verder met mijn klacht", en: "Go on with my complaint" },
});

const fields = {
  remarks: {
    kind: "text",
    label: { nl: "Wat is er niet opgelost?", en: "What has not been solved?" },
    most: reportNotSettledInput.remarks,
    rows: 4,
    optional: true,
  },
} as const satisfies CommandFields;

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export const loader = loadCommand(AvailabilityQuery, ["REPORT_NOT_SETTLED"], () => ({}));

export const action = runCommand(AvailabilityQuery, answersTo(fields), ({ given, target, run }) =>
  run(ReportNotSettled, { ...target, ...given }, "notSettled", ({ status }) => status === "IN_HANDLING"),
);

export default commandPage(texts, fields);
