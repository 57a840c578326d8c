import { initGraphQLTada as init } from "gql.tada";
import type { DocumentNode } from "graphql";

/** Every document written since, fragments among them. */
export const recorded: DocumentNode[] = [];

/**
 * Stands in for gql.tada's own while documents are listed.
 *
 * @public the module takes the place of one that others import
 */
export function initGraphQLTada() {
  const write: (text: string, fragments?: readonly never[]) => DocumentNode = init();
  return (...written: Parameters<typeof write>) => {
    const document = write(...written);
    recorded.push(document);
    return document;
  };
}
