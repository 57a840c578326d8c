import { createHash } from "node:crypto";
import { type DocumentInput, type RequestExtensions, stringifyDocument } from "urql";

const ids = new WeakMap<object, string>();

/** By what the API knows a document of our apps: the SHA-256 of its text, in hexadecimal. */
export function documentId(document: DocumentInput): string {
  return typeof document === "string"
    ? idOf(document)
    : ids.getOrInsertComputed(document, () => idOf(document));
}

function idOf(document: DocumentInput): string {
  return createHash("sha256").update(stringifyDocument(document)).digest("hex");
}

/** Under Vite's development server documents change faster than the list of them: there their text is sent. */
const byText = import.meta.env?.MODE === "development";

/**
 * What a request says instead of its document's text, as persisted queries do by convention. Undefined where the text is
 * to be sent.
 */
export function askedById(document: DocumentInput): RequestExtensions | undefined {
  return byText ? undefined : { persistedQuery: { version: 1, sha256Hash: documentId(document) } };
}
