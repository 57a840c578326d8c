import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import type { Plugin } from "graphql-yoga";
import { requestError } from "../request-errors.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

/**
 * Answers what our apps ask by its id, and a document that somebody wrote themselves only where that is allowed.
 *
 * @param documents those of this release and of the one before
 */
export function useTrustedDocuments(
  documents: TrustedDocuments,
  { adHoc }: { readonly adHoc: boolean },
): Plugin {
  return usePersistedOperations({
    getPersistedOperation: (id) => documents.get(id) ?? null,
    allowArbitraryOperations: adHoc,
    customErrors: {
      persistedQueryOnly: () =>
        requestError(
          "UNKNOWN_DOCUMENT",
          "Only documents of the apps are answered, asked by their id. For development, AD_HOC_DOCUMENTS=allowed lets the API answer any.",
        ),
      keyNotFound: () =>
        requestError("UNKNOWN_DOCUMENT", "The request names no document: neither by an id nor by its text."),
      notFound: () =>
        requestError(
          "UNKNOWN_DOCUMENT",
          "No document of the apps has this id. An app of another release asks, or pnpm generate was not run after a change.",
        ),
    },
  });
}
