import { DefinitionList } from "@gehoor/web/blocks/definition-list.tsx";
import type { ReactNode } from "react";
import type { SummarySection } from "./summary.server.ts";

type Props = {
  readonly sections: readonly SummarySection[];
  /** What stands beside the heading of a section, such as a way to change it. */
  readonly change?: (section: SummarySection) => ReactNode;
};

/** A complaint as entered, section by section. */
export function ComplaintSummary({ sections, change }: Props) {
  return sections.map((section) => (
    <section key={section.title} className="g-card c-summary">
      <div className="c-summary__head">
        <h2 className="g-heading g-heading--4">{section.title}</h2>
        {change?.(section)}
      </div>
      <DefinitionList
        items={section.items.map(({ term, text }) => ({
          term,
          description: <span className="c-entered">{text}</span>,
        }))}
      />
    </section>
  ));
}
