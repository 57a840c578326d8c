import { Tag, type Tone } from "@gehoor/web/blocks/tag.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useRef } from "react";
import { Form, Link } from "react-router";
import { casePath } from "../commands/action-path.ts";
import { alertAskTexts, alertTexts } from "../words/alert.texts.ts";
import type { Code } from "../words/code.ts";
import type { AlertWords } from "./alert-rows.server.ts";
import { AlertTick } from "./alert-tick.tsx";
import { SnoozeDays } from "./snooze-days.tsx";
import { useNextAlert } from "./use-next-alert.ts";

const texts = defineTexts({
  nl: {
    seen: "Gezien",
    seenLabel: (facts: { reference: string }) => `Gezien: ${facts.reference}`,
    snooze: "Later",
    snoozeLabel: (facts: { reference: string }) => `Later tonen: ${facts.reference}`,
    handler: "Behandelaar",
    done: "gezien",
  },
  en: {
    seen: "Seen",
    seenLabel: (facts) => `Seen: ${facts.reference}`,
    snooze: "Later",
    snoozeLabel: (facts) => `Show later: ${facts.reference}`,
    handler: "Handler",
    done: "seen",
  },
});

const tones: Record<Code<"AlertKind">, Tone> = {
  URGENT: "late",
  TERM_PASSED: "late",
  TERM_NEAR: "soon",
  ACTION_ASKED: "soon",
  ADDRESS_NEEDED: "soon",
  ASSIGNMENT_PROPOSED: "soon",
  NEW_COMPLAINT: "calm",
};

type Props = {
  readonly alerts: readonly AlertWords[];
  /** Whether their boxes begin ticked; no boxes where they are not chosen. */
  readonly ticked?: boolean;
};

/** Alerts with what to do about each; every button works without script. */
export function AlertList({ alerts, ticked }: Props) {
  const t = useTexts(texts);
  const list = useRef<HTMLUListElement>(null);
  const acting = useNextAlert(list, alerts);
  const kinds = useTexts(alertTexts);
  const asks = useTexts(alertAskTexts);
  return (
    <ul className="s-list s-alerts" ref={list}>
      {alerts.map((alert, at) => (
        <li key={alert.id} className="s-alert">
          <div>
            {ticked !== undefined && alert.open && <AlertTick alert={alert} ticked={ticked} />}
            <Tag tone={tones[alert.kind]}>{alert.asks ? asks[alert.asks] : kinds[alert.kind]}</Tag>{" "}
            <Link className="g-link s-reference" to={casePath(alert.reference)} data-alert-link="">
              {alert.reference}
            </Link>{" "}
            {alert.summary}
            <div className="s-small">
              {[alert.matter, alert.created, alert.handler && `${t.handler}: ${alert.handler}`]
                .filter(Boolean)
                .join(" · ")}
            </div>
          </div>
          {alert.open ? (
            <div className="s-alert__buttons">
              <Form method="post" action="/signalen" onSubmit={() => acting(alert.id, at)}>
                <MadeFor />
                <input type="hidden" name="id" value={alert.id} />
                <button
                  type="submit"
                  className="s-plain-button"
                  name="do"
                  value="seen"
                  aria-label={t.seenLabel({ reference: alert.reference })}
                >
                  {t.seen}
                </button>
              </Form>
              <Form method="post" action="/signalen" onSubmit={() => acting(alert.id, at)}>
                <MadeFor />
                <input type="hidden" name="id" value={alert.id} />
                <SnoozeDays />{" "}
                <button
                  type="submit"
                  className="s-plain-button"
                  name="do"
                  value="snooze"
                  aria-label={t.snoozeLabel({ reference: alert.reference })}
                >
                  {t.snooze}
                </button>
              </Form>
            </div>
          ) : (
            <Tag tone="done">{t.done}</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
