import { Tag, type Tone } from "@gehoor/web/blocks/tag.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Form } from "react-router";
import { alertAskTexts, alertTexts } from "../../words/alert.texts.ts";
import type { Code } from "../../words/code.ts";
import type { AlertWords } from "../alert-rows.server.ts";
import { texts } from "./alert-list.texts.ts";

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
  readonly alert: AlertWords;
  /** Whether it has buttons of its own: where there are others of the same complaint. */
  readonly several: boolean;
  readonly onSubmit: () => void;
};

/** One alert of a complaint: what it is and, beside others, what to do about this one. */
export function AlertLine({ alert, several, onSubmit }: Props) {
  const t = useTexts(texts);
  const kinds = useTexts(alertTexts);
  const asks = useTexts(alertAskTexts);
  const name = alert.asks ? asks[alert.asks] : kinds[alert.kind];
  const what = alert.matter ?? name;
  return (
    <li className="s-alert__line">
      <span>
        <Tag tone={tones[alert.kind]}>{name}</Tag>{" "}
        <span className="s-small">{[alert.matter, alert.created].filter(Boolean).join(" · ")}</span>
      </span>
      {!alert.open && <Tag tone="done">{t.done}</Tag>}
      {alert.open && several && (
        <Form method="post" action="/signalen" className="s-alert__buttons" onSubmit={onSubmit}>
          <MadeFor />
          <input type="hidden" name="id" value={alert.id} />
          <input type="hidden" name="days" value="1" />
          <button
            type="submit"
            className="s-plain-button"
            name="do"
            value="seen"
            aria-label={t.oneSeen({ what })}
          >
            {t.seen}
          </button>
          <button
            type="submit"
            className="s-plain-button"
            name="do"
            value="snooze"
            aria-label={t.oneLater({ what })}
          >
            {t.tomorrow}
          </button>
        </Form>
      )}
    </li>
  );
}
