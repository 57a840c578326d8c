import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { type ReactNode, useRef } from "react";
import { Form } from "react-router";
import { ChosenBar } from "../choosing/chosen-bar.tsx";
import { useChosen } from "../choosing/use-chosen.ts";
import type { DoneTogether } from "./done-together.server.ts";
import { SnoozeDays } from "./list/snooze-days.tsx";

/** The form that each complaint's box belongs to, though it does not stand in it: a complaint has forms of its own. */
export const chosenAlerts = "gekozen-signalen";

const texts = defineTexts({
  nl: {
    seen: "Gekozen gezien",
    snooze: "Gekozen later",
    undo: "Draai terug",
    done: {
      seen: (facts: { count: number }) =>
        facts.count === 1
          ? "De signalen van 1 klacht zijn gezien"
          : `De signalen van ${facts.count} klachten zijn gezien`,
      snoozed: (facts: { count: number }) =>
        facts.count === 1
          ? "De signalen van 1 klacht komen later terug"
          : `De signalen van ${facts.count} klachten komen later terug`,
    },
  },
  en: {
    seen: "Chosen ones seen",
    snooze: "Chosen ones later",
    undo: "Undo",
    done: {
      seen: (facts) =>
        facts.count === 1
          ? "The alerts of 1 complaint were seen"
          : `The alerts of ${facts.count} complaints were seen`,
      snoozed: (facts) =>
        facts.count === 1
          ? "The alerts of 1 complaint come back later"
          : `The alerts of ${facts.count} complaints come back later`,
    },
  },
});

type Props = { readonly isAllTicked: boolean; readonly children: ReactNode };

/** Complaints to choose, whose alerts are seen or put off together. */
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
    <Banner kind="success" title={t.done[done.what]({ count: done.complaints })}>
      <Form method="post" action="/signalen">
        <MadeFor />
        <input type="hidden" name="id" value={done.ids.join(" ")} />
        <SubmitButton variant="secondary" name="do" value="reopen">
          {t.undo}
        </SubmitButton>
      </Form>
    </Banner>
  );
}
