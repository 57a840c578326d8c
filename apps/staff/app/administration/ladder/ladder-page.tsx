import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { termTexts } from "../../words/term.texts.ts";
import { loadNewest } from "../load-newest.server.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/ladder-page.ts";
import { type Chosen, chosenOf, ladderForm, ladderKinds, namesOf, none, stepsOf } from "./ladder-form.ts";
import { ChangeLadder, LadderPreview, LadderQuery } from "./ladder-query.ts";
import { kindWords, stepWords } from "./step-words.ts";

/** How far from its due day a term may be told of, in working days; the API says so too. */
const furthest = { before: 5, after: 20 };

/** Whose page it is: who keeps the settings, and who has to do with the terms. */
const keepers = ["ADMINISTRATOR", "COORDINATOR"] as const;

export async function loader(args: Route.LoaderArgs) {
  const { api, language } = requestContext(args.context);
  const [{ idempotencyKey, todayWords }, { settings }] = await Promise.all([
    loadNewest(args, keepers),
    api.query(LadderQuery, {}),
  ]);
  const { version, ladder } = settings;
  return {
    ...{ idempotencyKey, todayWords, version },
    initial: chosenOf(ladder),
    groups: ladderKinds.map((kind) => ({
      title: `${termTexts[language][kind]}: ${kindWords(ladder, kind, language)}`,
      names: namesOf(kind),
    })),
    options: {
      steps: choices(furthest.after, language),
      until: choices(0, language),
    },
  };
}

function choices(most: number, language: Language) {
  const days = Array.from({ length: furthest.before + most + 1 }, (_, at) => at - furthest.before);
  return [null, ...days].map((one) => ({ value: String(one ?? none), label: stepWords(one, language) }));
}

export const action = publishVersion({
  form: ladderForm,
  keepers,
  preview: async (api, chosen: Chosen) =>
    (await api.query(LadderPreview, { steps: stepsOf(chosen) })).preview,
  make: async (api, chosen, about) =>
    (await api.mutate(ChangeLadder, { input: { ...about, steps: stepsOf(chosen) } })).made,
  made: "ladder",
});

/** When who is told of a term, by its kind. */
export default function LadderPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { version, idempotencyKey, initial, groups, options, todayWords } = loaderData;
  return (
    <PublishPage
      {...{ title: t.title, effect: t.effect({ day: todayWords }), of: "ladder", version, idempotencyKey }}
      form={ladderForm}
      groups={groups}
      initial={initial}
      options={options}
      state={actionData}
    />
  );
}

const texts = defineTexts({
  nl: {
    title: "Wie hoort wanneer van een termijn",
    effect: (facts: { day: string }) =>
      `Kies per termijn wanneer wie bericht krijgt. De behandelaar hoort het eerst. Krijgt de coördinator bericht, dan hoort de behandelaar het ook. Krijgt de ondertekenaar bericht, dan horen zij het alle drie. Een ondertekenaar krijgt alleen bericht van een klacht die op een ondertekenaar wacht. Dit geldt vanaf vandaag, ${facts.day}, meteen voor alle klachten.`,
  },
  en: {
    title: "Who hears of a term when",
    effect: (facts) =>
      `Choose for each term when who is told. The handler hears first. When the coordinator is told, the handler hears it too. When the signatory is told, all three hear it. A signatory is only told of a complaint that waits for a signatory. This holds from today, ${facts.day}, at once for all complaints.`,
  },
});
