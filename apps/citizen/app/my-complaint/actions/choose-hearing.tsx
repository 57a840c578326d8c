import { RadioGroup } from "@gehoor/web/forms/fields/choice-field.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import { availabilityOf, found } from "../commands/action-availability.server.ts";
import { ActionPage } from "../commands/action-page.tsx";
import { readCommand } from "../commands/command.server.ts";
import { CommandForm } from "../commands/command-form.tsx";
import { ActionAvailabilityFields, CommandOutcome } from "../commands/command-fragments.ts";
import type { Route } from "./+types/choose-hearing.ts";

const texts = defineTexts({
  nl: {
    title: "Wilt u uw klacht uitleggen in een gesprek?",
    intro:
      "U hebt daar recht op. Ook degene over wie u klaagt, mag zijn of haar verhaal doen. U krijgt een verslag van het gesprek. U mag iemand meenemen.",
    planned: (facts: { moment: string }) =>
      `Er staat een gesprek gepland op ${facts.moment}. Verandert u uw keuze? Dan maken wij een nieuwe afspraak.`,
    question: "Wat wilt u?",
    hint: {
      PHONE: "Wij spreken een tijd met u af",
      VISIT: "Op het gemeentehuis. Hebt u een tolk nodig, of kunt u moeilijk lopen? Stuur een bericht",
      VIDEO: "U krijgt een link",
    },
    none: "Ik wil geen gesprek",
    noneHint: "Wij onderzoeken uw klacht dan zonder gesprek met u",
    send: "Verstuur uw keuze",
  },
  en: {
    title: "Would you like to explain your complaint in a conversation?",
    intro:
      "You have a right to it. The person you complain about may tell their side too. You get a report of the conversation. You may bring somebody.",
    planned: (facts) =>
      `A conversation is planned on ${facts.moment}. If you change your choice, we make a new appointment.`,
    question: "What would you like?",
    hint: {
      PHONE: "We agree on a time with you",
      VISIT: "At the town hall. Do you need an interpreter, or is walking difficult? Send a message",
      VIDEO: "You get a link",
    },
    none: "I do not want a conversation",
    noneHint: "Then we investigate your complaint without speaking to you",
    send: "Send your choice",
  },
});

const ChooseHearingQuery = graphql(
  `query ChooseHearingQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      oralWish
      hearings { side status mode plannedAt }
    }
  }`,
  [ActionAvailabilityFields],
);

const AskHearing = graphql(
  `mutation AskHearing($input: AskHearingInput!) { outcome: askHearing(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const WaiveHearing = graphql(
  `mutation WaiveHearing($input: WaiveHearingInput!) { outcome: waiveHearing(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const choice = z.object({ choice: z.enum(["PHONE", "VISIT", "VIDEO", "NONE"]) });

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(ChooseHearingQuery, params)).complaint);
  const hearing = complaint.hearings.find(({ side }) => side === "COMPLAINANT");
  const before = hearing?.status === "WAIVED" ? "NONE" : (hearing?.mode ?? complaint.oralWish);
  return {
    availability: availabilityOf(complaint, language, "ASK_HEARING", "WAIVE_HEARING"),
    before,
    planned: hearing?.plannedAt && dayWords(language).moment(hearing.plannedAt),
  };
}

export async function action(args: Route.ActionArgs) {
  const { api } = requestContext(args.context);
  const form = await readCommand(args, choice);
  if (!form.ok) return form.again;
  const { target, values } = form;
  const mode = values.choice;
  const already = async () => {
    const { complaint } = await api.query(ChooseHearingQuery, args.params);
    const own = complaint?.hearings.find(({ side }) => side === "COMPLAINANT");
    return mode === "NONE" ? own?.status === "WAIVED" : own?.status === "WANTED" && own.mode === mode;
  };
  return mode === "NONE"
    ? form.run(WaiveHearing, target, { flash: "hearingWaived", already })
    : form.run(AskHearing, { ...target, mode }, { flash: "hearingWanted", already });
}

export default function ChooseHearingPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const words = useTexts(complaintWords);
  const { availability, before, planned } = loaderData;
  const modes = (["PHONE", "VISIT", "VIDEO"] as const).map((value) => ({
    value,
    label: words.hearing[value],
    hint: t.hint[value],
  }));
  return (
    <ActionPage title={t.title} intro={t.intro} availability={availability} state={actionData}>
      {planned && <p className="m-intro">{t.planned({ moment: planned })}</p>}
      <CommandForm availability={availability} state={actionData} initial={{ choice: before }}>
        <RadioGroup
          name="choice"
          label={t.question}
          options={[...modes, { value: "NONE", label: t.none, hint: t.noneHint }]}
        />
        <SubmitButton>{t.send}</SubmitButton>
      </CommandForm>
    </ActionPage>
  );
}
