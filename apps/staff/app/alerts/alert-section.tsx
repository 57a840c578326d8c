import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Form } from "react-router";
import { AlertList } from "./list/alert-list.tsx";
import { openIds } from "./list/open-ids.ts";
import type { Section } from "./load-alerts.server.ts";
import { sectionTexts } from "./section.texts.ts";

type Props = {
  readonly section: Section;
  /** Whether boxes begin ticked. */
  readonly ticked: boolean;
  /** The address of this section alone, where it has more than stands here. */
  readonly whole?: string | undefined;
};

/** One section of the page: its complaints, seen at once by one button, which says so where there are more elsewhere. */
export function AlertSection({ section: { name, total, rows }, ticked, whole }: Props) {
  const t = useTexts(sectionTexts);
  const open = rows.map((one) => ({ reference: one.reference, ids: openIds(one) })).filter(({ ids }) => ids);
  const seen = total > rows.length ? t.seenHere[name]({ count: open.length }) : t.seen[name];
  return (
    <Card title={t.title[name]({ total })}>
      {open.length > 1 && (
        <Form method="post" action="/signalen" className="s-alert-section__all">
          <MadeFor />
          {open.map(({ reference, ids }) => (
            <input key={reference} type="hidden" name="id" value={ids} />
          ))}
          <SubmitButton variant="secondary" name="do" value="seen-chosen">
            {seen}
          </SubmitButton>
        </Form>
      )}
      <AlertList complaints={rows} ticked={ticked} />
      {whole && <PageLink to={whole}>{t.whole[name]({ total })}</PageLink>}
    </Card>
  );
}
