import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Card } from "@gehoor/web/shell/card.tsx";
import { Form } from "react-router";
import { Moment } from "../days/day.tsx";

export const StuckWorkFields = graphql(`
  fragment StuckWork on FailedJob @_unmask { id task attempts failedAt }
`);

export const RetryFailedJob = graphql(`mutation RetryFailedJob($id: ID!) { retryFailedJob(id: $id) }`);

/** Letters, alerts and nightly work that failed for good: somebody has to mend the cause, then try again. */
export function StuckWork({ jobs }: { readonly jobs: readonly ResultOf<typeof StuckWorkFields>[] }) {
  const t = useTexts(texts);
  return (
    <Card title={t.title}>
      {jobs.length === 0 && <p>{t.none}</p>}
      {jobs.length > 0 && <p>{t.lead}</p>}
      <ul className="s-list">
        {jobs.map(({ id, task, attempts, failedAt }) => (
          <li key={id}>
            {t.task({ task })}
            <div className="s-small">
              {t.tried({ attempts, id })} · <Moment at={failedAt} />
            </div>
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <button type="submit" className="s-plain-button" aria-label={t.againLabel({ id })}>
                {t.again}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const tasks: Record<string, { readonly nl: string; readonly en: string }> = {
  send_notice: { nl: "Een brief versturen", en: "Send a letter" },
  raise_alert: { nl: "Een signaal geven", en: "Raise an alert" },
  sweep_deadlines: { nl: "De termijnen nalopen", en: "Go through the terms" },
  purge: { nl: "Opruimen wat oud is", en: "Clean up what is old" },
  anchor_chains: { nl: "De stand van de dossiers vastleggen", en: "Record the state of the files" },
};

const texts = defineTexts({
  nl: {
    title: "Werk dat bleef steken",
    none: "Niets: alle brieven en signalen gaan hun gang.",
    lead: "Dit is vaak genoeg geprobeerd. Zoek de oorzaak in het logboek, los die op en probeer het opnieuw.",
    task: (facts: { task: string }) => tasks[facts.task]?.nl ?? facts.task,
    tried: (facts: { attempts: number; id: string }) =>
      `nummer ${facts.id}, ${facts.attempts} keer geprobeerd`,
    again: "Probeer opnieuw",
    againLabel: (facts: { id: string }) => `Probeer opnieuw: nummer ${facts.id}`,
  },
  en: {
    title: "Work that got stuck",
    none: "Nothing: all letters and alerts go their way.",
    lead: "This was tried often enough. Find the cause in the log, mend it and try again.",
    task: (facts) => tasks[facts.task]?.en ?? facts.task,
    tried: (facts) => `number ${facts.id}, tried ${facts.attempts} times`,
    again: "Try again",
    againLabel: (facts) => `Try again: number ${facts.id}`,
  },
});
