import { CheckboxGroup, RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField, TextField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { proposeDeclineInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn, codesIn, openParts } from "../../forms/code-schema.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import { allOpen, OpenPartsField } from "../../forms/parts-field.tsx";
import { optionsOf } from "../../words/choice-options.ts";
import { declineHintTexts, declineTexts } from "../../words/outcome.texts.ts";
import type { Route } from "./+types/propose-decline.ts";

const ProposeDecline = graphql(
  `mutation ProposeDecline($input: ProposeDeclineInput!) { outcome: proposeDecline(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({
    parts: openParts(),
    ground: codeIn(declineTexts.nl),
    otherGrounds: codesIn(declineTexts.nl),
    earlierReference: line().optional(),
    reviewOn: dayTyped(todayOn).optional(),
    court: line().optional(),
    reasons: longText(proposeDeclineInput.reasons),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "PROPOSE_DECLINE");

export const action = perform({
  type: "PROPOSE_DECLINE",
  form,
  document: ProposeDecline,
  input: ({ ground, otherGrounds, earlierReference, reviewOn, court, reasons, parts }, target) => ({
    ...target,
    ground,
    otherGrounds: otherGrounds.filter((other) => other !== ground),
    reasons,
    earlierReference: earlierReference ?? null,
    reviewOn: reviewOn ?? null,
    court: court ?? null,
    parts,
  }),
  refusedAt: {
    EARLIER_COMPLAINT_NOT_HANDLED: "earlierReference",
    NOT_LONGER_THAN_A_YEAR: "ground",
    CONDUCT_DAY_MISSING: "ground",
    LATE_DECISION: "ground",
    COURT_MISSING: "court",
    REVIEW_DAY_MISSING: "reviewOn",
    NO_SUCH_PART: "parts",
  },
});

/** On which ground of Awb 9:8 and why; each ground says what it does not cover. */
export default function ProposeDeclinePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const grounds = useTexts(declineTexts);
  const hints = useTexts(declineHintTexts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={allOpen(loaderData.parts)}
      before={<p>{t.lead}</p>}
    >
      <OpenPartsField name="parts" label={t.parts} hint={t.partsHint} parts={loaderData.parts} />
      <RadioGroup name="ground" label={t.ground} options={optionsOf(grounds, hints)} />
      <TextField
        name="earlierReference"
        label={t.earlierReference}
        hint={t.earlierHint}
        size={20}
        optional="depends"
      />
      <DayField name="reviewOn" label={t.reviewOn} hint={t.reviewHint} optional="depends" />
      <TextField name="court" label={t.court} hint={t.courtHint} optional="depends" />
      <TextAreaField
        name="reasons"
        most={proposeDeclineInput.reasons}
        label={t.reasons}
        hint={t.reasonsHint}
        rows={8}
      />
      <details>
        <summary>{t.more}</summary>
        <CheckboxGroup name="otherGrounds" label={t.otherGrounds} options={optionsOf(grounds)} optional />
      </details>
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    lead: "De wet geeft de gemeente de vrijheid om een klacht niet te behandelen. Het hoeft nooit: behandelen mag altijd.",
    parts: "Welke onderdelen behandelt u niet?",
    partsHint: "Alles aangevinkt: de hele klacht. Wat u weglaat, wordt wel behandeld.",
    ground: "Voornaamste grond (9:8)",
    earlierReference: "Kenmerk van de eerdere klacht",
    earlierHint: "Nodig bij: al eerder behandeld.",
    reviewOn: "Wanneer kijkt u opnieuw?",
    reviewHint: "Nodig bij een strafrechtelijk onderzoek.",
    court: "Welke rechter, en onder welk nummer?",
    courtHint: "Nodig bij een andere rechter. Dit komt in de brief.",
    reasons: "Redenen",
    reasonsHint: "Dit komt in de brief, met de ombudsman en tot wanneer de klager daar terecht kan.",
    more: "Er is nog een grond",
    otherGrounds: "Andere gronden",
  },
  en: {
    lead: "The law leaves it to the municipality not to handle a complaint. It never has to: handling is always allowed.",
    parts: "Which parts do you not handle?",
    partsHint: "All ticked: the whole complaint. What you leave out is handled.",
    ground: "Main ground (9:8)",
    earlierReference: "Reference of the earlier complaint",
    earlierHint: "Needed for: handled before.",
    reviewOn: "When do you look again?",
    reviewHint: "Needed for a criminal investigation.",
    court: "Which court, and under which number?",
    courtHint: "Needed for another court. This goes into the letter.",
    reasons: "Reasons",
    reasonsHint: "This goes into the letter, with the ombudsman and until when the complainant can go there.",
    more: "There is another ground",
    otherGrounds: "Other grounds",
  },
});
