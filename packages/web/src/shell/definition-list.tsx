import { DescriptionList } from "@amsterdam/design-system-react";
import { Fragment, type ReactNode } from "react";

type Item = { readonly term: string; readonly description: ReactNode };

/** Facts with their names; facts that are not there are left out. */
export function DefinitionList({ items }: { readonly items: readonly Item[] }) {
  return (
    <DescriptionList>
      {items
        .filter(({ description }) => description !== null && description !== undefined && description !== "")
        .map(({ term, description }) => (
          <Fragment key={term}>
            <DescriptionList.Term>{term}</DescriptionList.Term>
            <DescriptionList.Description>{description}</DescriptionList.Description>
          </Fragment>
        ))}
    </DescriptionList>
  );
}
