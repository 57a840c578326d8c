import { type Definition, DefinitionList } from "@gehoor/web/blocks/definition-list.tsx";

/** Above a form: what is to be decided, as facts that its loader gives. */
export function About({ data }: { readonly data: { readonly about: readonly Definition[] } }) {
  return <DefinitionList items={data.about} />;
}
