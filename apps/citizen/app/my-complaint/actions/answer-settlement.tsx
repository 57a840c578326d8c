import { CheckboxGroup } from "@gehoor/web/forms/fields/choice-field.tsx";
import { FieldView } from "@gehoor/web/forms/fields/field-view.tsx";
import { anyOf } from "@gehoor/web/forms/reading/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { refuseSettlementInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import { commandDocument } from "../commands/command-document.ts";
import { answersTo } from "../commands/command-fields.server.ts";
import type { CommandFields } from "../commands/command-fields.ts";
import { ActionAvailabilityFields } from "../commands/command-fragments.ts";
import { CommandPage } from "../commands/command-page.tsx";
import { loadCommand } from "../commands/load-command.server.ts";
import { runCommand } from "../commands/run-command.server.ts";
import type { Route } from "./+types/answer-settlement.ts";

const AnswerSettlementQuery = graphql(
  `query AnswerSettlementQuery($reference: String!) {
    complaint(reference: $reference) { ...ActionAvailabilityFields settlementProposal { text parts } joinedReferences
      parts { number subject description ending { as } }
    }
  }`,
  [ActionAvailabilityFields],
);

export const ConfirmSettlement = commandDocument("confirmSettlement");

const RefuseSettlement = commandDocument("refuseSettlement");

const texts = defineTexts({
  nl: {
    title: "Is uw klacht opgelost?",
    intro:
      "Alleen u beslist dat. Zegt u ja, dan stoppen wij. Zegt u nee, dan gaan wij gewoon verder. De termijn verandert niet.",
    agreed: "Dit spraken wij met u af:",
    parts: "Wat is er opgelost?",
    partsHint: "Alleen als u ja antwoordt. Wat u niet aankruist, onderzoeken wij verder.",
    chooseOne: "Kruis aan wat er is opgelost. Is niets opgelost? Kies dan nee.",
    send: "Verstuur uw antwoord",
  },
  en: {
    title: "Has your complaint been solved?",
    intro:
      "Only you decide. If you say yes, we stop. If you say no, we simply go on. The time limit does not change.",
    agreed: "This is what we agreed with you:",
    parts: "What has been solved?",
    partsHint: "Only if you answer yes. What you do not tick we go on investigating.",
    chooseOne: "Tick what has been solved. Has nothing been solved? Then choose no.",
    send: "Send your answer",
  },
});

const solved = {
  kind: "choice",
  label: { nl: "Is het opgelost?", en: "Has it been solved?" },
  of: {
    nl: { yes: "Ja, het is opgelost", no: "Nee, onderzoek mijn klacht verder" },
    en: { yes: "Yes, it has been solved", no: "No, go on investigating my complaint" },
  },
  hints: {
    nl: { yes: "Blijkt het later toch niet zo te zijn? Dan kunt u dat hier nog zeggen." },
    en: { yes: "Does it turn out otherwise later? Then you can still say so here." },
  },
} as const;

/** Below the question and, where there are several, the parts. */
const fields = {
  joinedToo: { kind: "joinedToo" },
  remarks: {
    kind: "text",
    label: { nl: "Wilt u er iets bij zeggen?", en: "Would you like to add something?" },
    most: refuseSettlementInput.remarks,
    rows: 4,
    optional: true,
  },
} as const satisfies CommandFields;

const partsOffered = z.object({
  parts: anyOf(z.coerce.number().int()),
  /** Whether parts were there to choose: then none chosen is not all of them. */
  choice: z.literal("yes").optional(),
});

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export const loader = loadCommand(
  AnswerSettlementQuery,
  ["CONFIRM_SETTLEMENT", "REFUSE_SETTLEMENT"],
  ({ settlementProposal: asked, parts, joinedReferences }, language) => {
    const still = parts.filter(({ number, ending }) => !ending && (asked?.parts?.includes(number) ?? true));
    return {
      quoted: asked && { above: texts[language].agreed, text: asked.text },
      joined: joinedReferences,
      initial: { parts: still.map(({ number }) => String(number)) },
      parts: still.map(({ number, subject, description }) => ({
        value: String(number),
        label: `${number}. ${complaintWords[language].subject[subject]}`,
        ...(description ? { hint: description } : {}),
      })),
    };
  },
);

export const action = runCommand(
  AnswerSettlementQuery,
  z.intersection(answersTo({ solved, ...fields }), partsOffered),
  ({ given, language, target, run, refuse }) => {
    const { solved: answer, parts, choice, remarks, joinedToo } = given;
    if (answer === "no")
      return run(
        RefuseSettlement,
        { ...target, remarks },
        "notSettled",
        ({ settlementProposal, status }) => settlementProposal === null && status !== "SETTLED",
      );
    if (choice && parts.length === 0) return refuse({ name: "parts", message: texts[language].chooseOne });
    return run(
      ConfirmSettlement,
      { ...target, parts, joinedToo },
      "settled",
      ({ status }) => status === "SETTLED",
    );
  },
);

export default function AnswerSettlementPage(props: Route.ComponentProps) {
  const t = useTexts(texts);
  const { parts } = props.loaderData;
  return (
    <CommandPage {...props} words={t} fields={fields}>
      <FieldView name="solved" field={solved} />
      {parts.length > 1 && (
        <>
          <input type="hidden" name="choice" value="yes" />
          <CheckboxGroup name="parts" label={t.parts} hint={t.partsHint} options={parts} optional />
        </>
      )}
    </CommandPage>
  );
}
