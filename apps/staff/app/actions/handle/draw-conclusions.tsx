import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { staffChoices } from "../../forms/load-staff.server.ts";

const Present = graphql(`
  query PresentConclusions($reference: String!) {
    complaint(reference: $reference) {
      advicePhase { receivedOn }
      conclusions { text deviationReason measures { description dueOn department { id } } }
    }
  }
`);

/** What the municipality does with the judgement; nothing filled in means that there are no conclusions. */
const form = defineForm("DRAW_CONCLUSIONS", {
  text: {
    kind: "text",
    label: { nl: "Conclusies", en: "Conclusions" },
    hint: {
      nl: "Bijvoorbeeld excuses of herstel. Leeg: er zijn geen conclusies aan het oordeel verbonden.",
      en: "For example an apology or repair. Empty: no conclusions are attached to the judgement.",
    },
    optional: true,
  },
  measures: {
    kind: "rows",
    input: "MEASURE",
    label: { nl: "Maatregelen", en: "Measures" },
    orNone: true,
    one: { nl: "Maatregel", en: "Measure" },
    // As many as a letter ever had.
    boxes: 4,
    needs: "description",
    of: {
      description: {
        kind: "text",
        rows: 3,
        label: { nl: "Wat gaat de gemeente doen?", en: "What will the municipality do?" },
      },
      departmentId: {
        kind: "pick",
        from: "departments",
        as: "list",
        label: { nl: "Welke afdeling?", en: "Which department?" },
        optional: true,
      },
      dueOn: { kind: "day", label: { nl: "Klaar vóór of op", en: "Ready by" }, optional: true },
    },
  },
  deviatesFromAdvice: {
    kind: "tick",
    shownIf: "advised",
    label: { nl: "Advies (9:16)", en: "Advice (9:16)" },
    statement: { nl: "Dit wijkt af van het advies", en: "This deviates from the advice" },
    optional: true,
  },
  deviationReason: {
    kind: "text",
    rows: 4,
    shownIf: "advised",
    label: { nl: "Waarom?", en: "Why?" },
    hint: {
      nl: "Nodig als u van het advies afwijkt (9:16).",
      en: "Needed if you deviate from the advice (9:16).",
    },
    optional: "depends",
    refusals: ["DEVIATION_REASON_MISSING", "DEVIATION_REASON_NEEDLESS"],
  },
});

export const loader = loadForm(form, async (args) => {
  const [{ departments }, { conclusions, advicePhase }] = await Promise.all([
    staffChoices(args),
    args.read(Present),
  ]);
  const measures = (conclusions?.measures ?? []).flatMap(({ description, dueOn, department }, at) => [
    [`measures[${at}].description`, description],
    [`measures[${at}].departmentId`, department?.id],
    [`measures[${at}].dueOn`, dueOn],
  ]);
  return {
    options: { departments },
    shown: { advised: Boolean(advicePhase?.receivedOn) },
    initial: {
      text: conclusions?.text,
      deviationReason: conclusions?.deviationReason,
      deviatesFromAdvice: conclusions?.deviationReason ? "yes" : undefined,
      ...Object.fromEntries(measures),
    },
  };
});
export const action = runCommand(form);
export default formPage(form);
