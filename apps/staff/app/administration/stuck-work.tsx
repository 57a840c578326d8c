import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Form } from "react-router";
import { Moment } from "../days/day.tsx";
import type { Code } from "../words/code.ts";

export const StuckWorkFields = graphql(`
  fragment StuckWork on FailedJob @_unmask { id task attempts failedAt }
`);

export const QueueFields = graphql(`
  fragment Queue on QueueState @_unmask { worked heardAt waiting waitingSince }
`);

export const RetryFailedJob = graphql(`mutation RetryFailedJob($id: ID!) { retryFailedJob(id: $id) }`);

interface StuckWorkProps {
  readonly jobs: readonly ResultOf<typeof StuckWorkFields>[];
  readonly queue: ResultOf<typeof QueueFields>;
}

/**
 * Letters, alerts and nightly work that failed for good: somebody has to mend the cause, then try again. And whether any
 * of it is done at all.
 */
export function StuckWork({ jobs, queue }: StuckWorkProps) {
  const t = useTexts(texts);
  const { worked, heardAt, waiting, waitingSince } = queue;
  return (
    <>
      {!worked && (
        <Banner kind="warning" title={t.nobody}>
          <p>{t.waits({ waiting })}</p>
          {waitingSince && (
            <p>
              {t.oldest} <Moment at={waitingSince} />.
            </p>
          )}
          {heardAt && (
            <p>
              {t.heard} <Moment at={heardAt} />.
            </p>
          )}
        </Banner>
      )}
      <Card title={t.title}>
        {jobs.length === 0 && <p>{worked ? t.none : t.noneStuck}</p>}
        {jobs.length > 0 && <p>{t.lead}</p>}
        <ul className="s-list">
          {jobs.map(({ id, task, attempts, failedAt }) => (
            <li key={id}>
              {t.task[task]}
              <div className="s-small">
                {t.tried({ attempts, id })} · <Moment at={failedAt} />
              </div>
              <Form method="post" action="/beheer">
                <MadeFor />
                <input type="hidden" name="id" value={id} />
                <button type="submit" className="s-plain-button" aria-label={t.againLabel({ id })}>
                  {t.again}
                </button>
              </Form>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}

const texts = defineTexts({
  nl: {
    title: "Vastgelopen taken",
    none: "Niets. Alle brieven en signalen gaan gewoon door.",
    noneStuck: "Niets is vaker geprobeerd dan mag.",
    nobody: "De brieven en signalen liggen stil",
    waits: (facts: { waiting: number }) =>
      `Er is nu geen proces dat ze verwerkt. ${facts.waiting === 0 ? "Er wacht nog niets." : `Er ${facts.waiting === 1 ? "wacht" : "wachten"} ${facts.waiting}.`} Start het werkproces (worker) opnieuw; het doet dan wat is blijven liggen.`,
    oldest: "De oudste wacht sinds",
    heard: "Het proces liet voor het laatst van zich horen op",
    lead: "Dit is vaak genoeg geprobeerd. Zoek de oorzaak in het logboek, los die op en probeer het opnieuw.",
    task: {
      ANCHOR_CHAINS: "Vingerafdrukken van de dossiers vastleggen",
      CARRY_MERGED: "Samengevoegde klachten bijwerken",
      INVITE_STAFF: "Een nieuwe collega uitnodigen",
      MIRROR_JOINT: "Gezamenlijke behandeling bij de andere klacht vastleggen",
      OTHER: "Werk dat deze versie niet kent",
      PURGE: "Opruimen wat oud is",
      RAISE_ALERT: "Een signaal geven",
      RETURN_MERGED: "Een samengevoegde klacht weer apart zetten",
      SEND_NOTICE: "Een brief versturen",
      SEND_STAFF_MAIL: "Een collega mailen",
      SEPARATE_PARTS: "Een samengevoegde klacht haar onderdelen teruggeven",
      SWEEP_DEADLINES: "De termijnen nalopen",
    } satisfies Record<Code<"Task">, string>,
    tried: (facts: { attempts: number; id: string }) =>
      `nummer ${facts.id}, ${facts.attempts} keer geprobeerd`,
    again: "Probeer opnieuw",
    againLabel: (facts: { id: string }) => `Probeer opnieuw: nummer ${facts.id}`,
  },
  en: {
    title: "Stuck tasks",
    none: "Nothing. All letters and alerts run as they should.",
    noneStuck: "Nothing was tried more often than it may be.",
    nobody: "Letters and alerts stand still",
    waits: (facts) =>
      `No process works on them now. ${facts.waiting === 0 ? "Nothing waits yet." : `${facts.waiting} ${facts.waiting === 1 ? "waits" : "wait"}.`} Start the worker again; it then does what was left.`,
    oldest: "The oldest waits since",
    heard: "The process was last heard on",
    lead: "This was tried often enough. Find the cause in the log, mend it and try again.",
    task: {
      ANCHOR_CHAINS: "Record the fingerprints of the files",
      CARRY_MERGED: "Bring merged complaints up to date",
      INVITE_STAFF: "Invite a new colleague",
      MIRROR_JOINT: "Record joint handling at the other complaint",
      OTHER: "Work this release does not know",
      PURGE: "Clean up what is old",
      RAISE_ALERT: "Raise an alert",
      RETURN_MERGED: "Take a merged complaint apart again",
      SEND_NOTICE: "Send a letter",
      SEND_STAFF_MAIL: "Mail a colleague",
      SEPARATE_PARTS: "Give a merged complaint its parts back",
      SWEEP_DEADLINES: "Go through the terms",
    } satisfies Record<Code<"Task">, string>,
    tried: (facts) => `number ${facts.id}, tried ${facts.attempts} times`,
    again: "Try again",
    againLabel: (facts) => `Try again: number ${facts.id}`,
  },
});
