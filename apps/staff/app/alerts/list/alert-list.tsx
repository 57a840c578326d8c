import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useRef } from "react";
import { Form, Link } from "react-router";
import { casePath } from "../../commands/action-path.ts";
import type { AlertedWords } from "../alert-rows.server.ts";
import { AlertLine } from "./alert-line.tsx";
import { texts } from "./alert-list.texts.ts";
import { AlertTick } from "./alert-tick.tsx";
import { openIds } from "./open-ids.ts";
import { SnoozeDays } from "./snooze-days.tsx";
import { useNextAlert } from "./use-next-alert.ts";

type Props = {
  readonly complaints: readonly AlertedWords[];
  /** Whether their boxes begin ticked; no boxes where they are not chosen. */
  readonly ticked?: boolean;
};

/** Complaints with what they alert of, and what to do about it; every button works without script. */
export function AlertList({ complaints, ticked }: Props) {
  const t = useTexts(texts);
  const list = useRef<HTMLUListElement>(null);
  const acting = useNextAlert(list, complaints);
  return (
    <ul className="s-list s-alerts" ref={list}>
      {complaints.map((complaint, at) => {
        const { reference, alerts, further } = complaint;
        const ids = openIds(complaint);
        const several = ids.includes(" ");
        return (
          <li key={reference} className="s-alert">
            <div>
              {ticked !== undefined && ids !== "" && <AlertTick complaint={complaint} ticked={ticked} />}
              <Link className="g-link s-reference" to={casePath(reference)} data-alert-link="">
                {reference}
              </Link>{" "}
              {complaint.summary}
              {complaint.handler && (
                <span className="s-small">
                  {" · "}
                  {t.handler}: {complaint.handler}
                </span>
              )}
            </div>
            {ids !== "" && (
              <Form
                method="post"
                action="/signalen"
                className="s-alert__buttons"
                onSubmit={() => acting(ids, at)}
              >
                <MadeFor />
                <input type="hidden" name="id" value={ids} />
                <button
                  type="submit"
                  className="s-plain-button"
                  name="do"
                  value="seen"
                  aria-label={several ? t.allSeenLabel({ reference }) : t.seenLabel({ reference })}
                >
                  {several ? t.allSeen : t.seen}
                </button>
                <span>
                  <SnoozeDays />{" "}
                  <button
                    type="submit"
                    className="s-plain-button"
                    name="do"
                    value="snooze"
                    aria-label={several ? t.allLaterLabel({ reference }) : t.snoozeLabel({ reference })}
                  >
                    {several ? t.allLater : t.snooze}
                  </button>
                </span>
              </Form>
            )}
            <ul className="s-alert__lines">
              {alerts.map((alert) => (
                <AlertLine
                  key={alert.id}
                  alert={alert}
                  several={several}
                  onSubmit={() => acting(alert.id, at)}
                />
              ))}
              {further > 0 && (
                <li>
                  <PageLink to={casePath(reference)}>{t.further({ count: further })}</PageLink>
                </li>
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
