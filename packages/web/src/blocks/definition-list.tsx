import { Fragment, type ReactNode } from "react";

/** A fact with its name. */
export type Definition = { readonly term: string; readonly description: ReactNode };

/** Facts with their names; facts that are not there are left out. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl className="g-facts">
      {items
        .filter(({ description }) => description !== null && description !== undefined && description !== "")
        .map(({ term, description }) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
