import { Card } from "@gehoor/web/blocks/card.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Form, Link } from "react-router";
import { casePath } from "../commands/action-path.ts";
import { texts } from "./hand-over.texts.ts";
import type { SheetData } from "./hand-over-query.ts";

type Props = {
  readonly asked: SheetData["justAsked"];
  /** Until when all of it can be taken back. */
  readonly until: string;
};

/** What was handed over a moment ago, and the way back. */
export function JustAsked({ asked, until }: Props) {
  const t = useTexts(texts);
  return (
    <Card title={t.justAsked}>
      <ul className="s-list">
        {asked.map(({ id, reference, summary, asked: who }) => (
          <li key={id}>
            <Link className="g-link s-reference" to={casePath(reference)}>
              {reference}
            </Link>{" "}
            {summary} <span className="s-small">({t.asked({ name: who.name })})</span>
          </li>
        ))}
      </ul>
      <Form method="post">
        <MadeFor />
        {asked.map(({ id }) => (
          <input key={id} type="hidden" name="complaint" value={id} />
        ))}
        <p>{t.undoUntil({ time: until })}</p>
        <SubmitButton variant="secondary" name="do" value="undo">
          {t.undo}
        </SubmitButton>
      </Form>
    </Card>
  );
}
