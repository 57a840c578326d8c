import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { reactToReportInput } from "@gehoor/web/graphql/text-limits.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { commandDocument } from "../commands/command-document.ts";
import { answersTo } from "../commands/command-fields.server.ts";
import type { CommandFields } from "../commands/command-fields.ts";
import { ActionAvailabilityFields } from "../commands/command-fragments.ts";
import { commandPage } from "../commands/command-page.tsx";
import { loadCommand } from "../commands/load-command.server.ts";
import { runCommand } from "../commands/run-command.server.ts";

const ReactToReportQuery = graphql(
  `query ReactToReportQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      hearings { side report }
      awaitedReactions { you untilOn }
    }
  }`,
  [ActionAvailabilityFields],
);

const ReactToReport = commandDocument("reactToReport");

const texts = defineTexts({
  nl: {
    title: "Reageer op het verslag",
    report: "Het verslag van het gesprek met u:",
    until: (facts: { day: string }) => `Tot en met ${facts.day} wachten wij met ons oordeel.`,
    send: "Verstuur uw reactie",
  },
  en: {
    title: "React to the report",
    report: "The report of the conversation with you:",
    until: (facts) => `Until ${facts.day} we wait with our judgement.`,
    send: "Send your reaction",
  },
});

const fields = {
  remarks: {
    kind: "text",
    label: { nl: "Uw opmerkingen", en: "Your remarks" },
    hint: {
      nl: "Het verslag blijft zoals het is. Uw opmerkingen bewaren wij erbij. Klopt alles? Laat dit dan leeg en verstuur het: dan kunnen wij verder.",
      en: "The report stays as it is. We keep your remarks with it. Is everything right? Leave this empty and send it: then we can go on.",
    },
    most: reactToReportInput.remarks,
    optional: true,
  },
} as const satisfies CommandFields;

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export const loader = loadCommand(
  ReactToReportQuery,
  ["REACT_TO_REPORT"],
  ({ hearings, awaitedReactions }, language) => {
    const t = texts[language];
    const text = hearings.find(({ side }) => side === "COMPLAINANT")?.report;
    const untilOn = awaitedReactions.find(({ you }) => you)?.untilOn;
    return {
      quoted: { above: t.report, text },
      note: untilOn && t.until({ day: dayWords(language).long(untilOn) }),
    };
  },
);

export const action = runCommand(ReactToReportQuery, answersTo(fields), ({ given, target, run }) =>
  run(ReactToReport, { ...target, ...given }, "reaction", ({ awaitedReactions }) =>
    awaitedReactions.every(({ you }) => !you),
  ),
);

export default commandPage(texts, fields);
