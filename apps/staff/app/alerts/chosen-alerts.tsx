import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { type ReactNode, useRef } from "react";
import { Form } from "react-router";
import { ChosenBar } from "../choosing/chosen-bar.tsx";
import { useChosen } from "../choosing/use-chosen.ts";
import type { DoneTogether } from "./alerts-action.server.ts";
import { SnoozeDays } from "./snooze-days.tsx";

/** The form that each alert's box belongs to, though it does not stand in it: an alert has forms of its own. */
export const chosenAlerts = "gekozen-signalen";

const texts = defineTexts({
  nl: {
    seen: "Gekozen gezien",
    snooze: "Gekozen later",
    undo: "Draai terug",
    done: {
      seen: (facts: { count: number }) =>
        facts.count === 1 ? "1 signaal is gezien" : `${facts.count} signalen zijn gezien`,
      snoozed: (facts: { count: number }) =>
        facts.count === 1 ? "1 signaal komt later terug" : `${facts.count} signalen komen later terug`,
    },
  },
  en: {
    seen: "Chosen ones seen",
    snooze: "Chosen ones later",
    undo: "Undo",
    done: {
      seen: (facts) => (facts.count === 1 ? "1 alert was seen" : `${facts.count} alerts were seen`),
      snoozed: (facts) =>
        facts.count === 1 ? "1 alert comes back later" : `${facts.count} alerts come back later`,
    },
  },
});

type Props = { readonly isAllTicked: boolean; readonly children: ReactNode };

/** Alerts to choose, to be seen or put off together. */
export function ChosenAlerts({ isAllTicked, children }: Props) {
  const t = useTexts(texts);
  const around = useRef<HTMLDivElement>(null);
  const chosen = useChosen(around, "id");
  return (
    <div ref={around} {...chosen.listeners}>
      <Form id={chosenAlerts} method="post" action="/signalen" onSubmit={chosen.onSubmit}>
        <MadeFor />
        <ChosenBar chosen={chosen} isAllTicked={isAllTicked}>
          <SubmitButton variant="secondary" name="do" value="seen-chosen">
            {t.seen}
          </SubmitButton>
          <span>
            <SnoozeDays />{" "}
            <SubmitButton variant="secondary" name="do" value="snooze-chosen">
              {t.snooze}
            </SubmitButton>
          </span>
        </ChosenBar>
      </Form>
      {children}
    </div>
  );
}

/** What was done with several a moment ago, and the way back. */
export function DoneTogetherBanner({ done }: { readonly done: DoneTogether }) {
  const t = useTexts(texts);
  return (
    <Banner kind="success" title={t.done[done.what]({ count: done.ids.length })}>
      <Form method="post" action="/signalen">
        <MadeFor />
        {done.ids.map((id) => (
          <input key={id} type="hidden" name="id" value={id} />
        ))}
        <SubmitButton variant="secondary" name="do" value="reopen">
          {t.undo}
        </SubmitButton>
      </Form>
    </Banner>
  );
}
