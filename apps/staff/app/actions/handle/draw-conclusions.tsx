import { SelectField, TickField } from "@gehoor/web/forms/choice-field.tsx";
import { line, longText, ticked } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { drawConclusionsInput, measureInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import { loadStaff } from "../../forms/load-staff.server.ts";
import type { Route } from "./+types/draw-conclusions.ts";

const DrawConclusions = graphql(
  `mutation DrawConclusions($input: DrawConclusionsInput!) { outcome: drawConclusions(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const Present = graphql(`
  query PresentConclusions($reference: String!) {
    complaint(reference: $reference) {
      advicePhase { receivedOn }
      conclusions { text deviationReason measures { description dueOn department { id } } }
    }
  }
`);

/** As many boxes as a letter ever had measures; empty ones are not sent. */
const places = [0, 1, 2, 3];

const form = (todayOn: string) => {
  const measure = z.object({
    description: longText(measureInput.description).optional(),
    departmentId: line().optional(),
    dueOn: dayTyped(todayOn).optional(),
  });
  return z.object({
    text: longText(drawConclusionsInput.text).optional(),
    measures: z.array(measure.optional()).default([]),
    deviatesFromAdvice: ticked(),
    deviationReason: longText(drawConclusionsInput.deviationReason).optional(),
  });
};

export async function loader(args: Route.LoaderArgs) {
  const { api } = requestContext(args.context);
  const [facts, choices, { complaint }] = await Promise.all([
    loadAction(args, "DRAW_CONCLUSIONS"),
    loadStaff(args),
    api.query(Present, { reference: args.params.reference }),
  ]);
  const { conclusions, advicePhase } = complaint ?? {};
  return {
    ...facts,
    departments: choices.departments,
    conclusions,
    advised: Boolean(advicePhase?.receivedOn),
  };
}

export const action = perform({
  type: "DRAW_CONCLUSIONS",
  form,
  document: DrawConclusions,
  input: ({ text, measures, deviatesFromAdvice, deviationReason }, target) => ({
    ...target,
    text: text ?? null,
    measures: measures.flatMap((measure) =>
      measure?.description
        ? [
            {
              description: measure.description,
              departmentId: measure.departmentId ?? null,
              dueOn: measure.dueOn ?? null,
            },
          ]
        : [],
    ),
    deviatesFromAdvice,
    deviationReason: deviationReason ?? null,
  }),
  refusedAt: { DEVIATION_REASON_MISSING: "deviationReason", DEVIATION_REASON_NEEDLESS: "deviationReason" },
});

/** What the municipality does with the judgement; nothing filled in means that there are no conclusions. */
export default function DrawConclusionsPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { conclusions, departments, advised } = loaderData;
  const initial = Object.fromEntries([
    ["text", conclusions?.text],
    ["deviationReason", conclusions?.deviationReason],
    ["deviatesFromAdvice", conclusions?.deviationReason ? "yes" : undefined],
    ...(conclusions?.measures ?? []).flatMap(({ description, dueOn, department }, at) => [
      [`measures[${at}].description`, description],
      [`measures[${at}].departmentId`, department?.id],
      [`measures[${at}].dueOn`, dueOn],
    ]),
  ]);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t} initial={initial}>
      <TextAreaField name="text" most={drawConclusionsInput.text} label={t.text} hint={t.textHint} optional />
      {places.map((at) => (
        <details key={at} open={at === 0 || initial[`measures[${at}].description`] !== undefined}>
          <summary>{t.measure({ number: at + 1 })}</summary>
          <TextAreaField
            name={`measures[${at}].description`}
            most={measureInput.description}
            label={t.description}
            rows={3}
            optional
          />
          <SelectField
            name={`measures[${at}].departmentId`}
            label={t.departmentId}
            options={departments}
            optional
          />
          <DayField name={`measures[${at}].dueOn`} label={t.dueOn} optional />
        </details>
      ))}
      {advised && (
        <>
          <TickField name="deviatesFromAdvice" label={t.deviatesFromAdvice} statement={t.deviates} optional />
          <TextAreaField
            name="deviationReason"
            most={drawConclusionsInput.deviationReason}
            label={t.deviationReason}
            hint={t.reasonHint}
            rows={4}
            optional="depends"
          />
        </>
      )}
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    text: "Conclusies",
    textHint: "Bijvoorbeeld excuses of herstel. Leeg: er zijn geen conclusies aan het oordeel verbonden.",
    measure: (facts: { number: number }) => `Maatregel ${facts.number}`,
    description: "Wat gaat de gemeente doen?",
    departmentId: "Welke afdeling?",
    dueOn: "Klaar vóór of op",
    deviatesFromAdvice: "Advies (9:16)",
    deviates: "Dit wijkt af van het advies",
    deviationReason: "Waarom?",
    reasonHint: "Nodig als u van het advies afwijkt (9:16).",
  },
  en: {
    text: "Conclusions",
    textHint: "For example an apology or repair. Empty: no conclusions are attached to the judgement.",
    measure: (facts) => `Measure ${facts.number}`,
    description: "What will the municipality do?",
    departmentId: "Which department?",
    dueOn: "Ready by",
    deviatesFromAdvice: "Advice (9:16)",
    deviates: "This deviates from the advice",
    deviationReason: "Why?",
    reasonHint: "Needed if you deviate from the advice (9:16).",
  },
});
