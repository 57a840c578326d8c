import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { judgePartInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn, codesIn } from "../../forms/code-schema.server.ts";
import { NormFields } from "../../forms/norm-fields.tsx";
import { PartField } from "../../forms/parts-field.tsx";
import { optionsOf } from "../../words/choice-options.ts";
import { normTexts } from "../../words/norm.texts.ts";
import { judgementTexts } from "../../words/outcome.texts.ts";
import type { Route } from "./+types/judge-part.ts";

const JudgePart = graphql(
  `mutation JudgePart($input: JudgePartInput!) { outcome: judgePart(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    part: z.coerce.number().int(),
    findings: longText(judgePartInput.findings),
    judgement: codeIn(judgementTexts.nl),
    norms: codesIn(normTexts.nl),
  });

export async function loader(args: Route.LoaderArgs) {
  const facts = await loadAction(args, "JUDGE_PART");
  const asked = Number(new URL(args.request.url).searchParams.get("onderdeel"));
  const here = facts.parts.filter(({ ending }) => !ending);
  const chosen = here.find(({ number }) => number === asked) ?? here.find(({ judgement }) => !judgement);
  return { ...facts, chosen };
}

export const action = perform({
  type: "JUDGE_PART",
  form: form,
  document: JudgePart,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { NORM_MISSING: "norms", NO_SUCH_PART: "part" },
});

/** Findings, judgement and norms on one part. */
export default function JudgePartPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { parts, chosen } = loaderData;
  const initial = {
    part: chosen && String(chosen.number),
    findings: chosen?.findings,
    judgement: chosen?.judgement,
    norms: chosen?.norms,
  };
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t} initial={initial}>
      <PartField name="part" label={t.part} parts={parts} />
      <TextAreaField
        name="findings"
        most={judgePartInput.findings}
        label={t.findings}
        hint={t.findingsHint}
        rows={10}
      />
      <RadioGroup
        name="judgement"
        label={t.judgement}
        options={optionsOf(useTexts(judgementTexts), useTexts(hints))}
      />
      <NormFields name="norms" label={t.norms} hint={t.normsHint} />
    </ActionPage>
  );
}

const hints = defineTexts<Record<keyof typeof judgementTexts.nl, string>>({
  nl: {
    FOUNDED: "De gemeente had het anders moeten doen.",
    UNFOUNDED: "De gemeente deed het goed.",
    NONE: "Het is niet vast te stellen: de verklaringen staan tegenover elkaar.",
  },
  en: {
    FOUNDED: "The municipality should have done otherwise.",
    UNFOUNDED: "The municipality did well.",
    NONE: "It cannot be established: one word against the other.",
  },
});

const texts = defineTexts({
  nl: {
    part: "Over welk onderdeel oordeelt u?",
    findings: "Bevindingen",
    findingsHint: "Wat is er gebeurd, en waaruit blijkt dat? Dit komt in de brief.",
    judgement: "Oordeel",
    norms: "Aan welke normen hebt u getoetst?",
    normsHint: "Minstens één. Kies wat hier speelde, ook als de klacht ongegrond is.",
  },
  en: {
    part: "Which part do you judge?",
    findings: "Findings",
    findingsHint: "What happened, and what shows that? This goes into the letter.",
    judgement: "Judgement",
    norms: "Against which norms did you test?",
    normsHint: "At least one. Choose what played here, also if the complaint is unfounded.",
  },
});
