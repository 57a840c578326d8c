import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { documentList } from "./document-list.ts";
import { headingOf, putList } from "./put-list.ts";
import { writtenDocuments } from "./written-documents.ts";

// `pnpm generate`, in the folder of an app: writes what it asks the API.
const repository = new URL("../../../../", import.meta.url);
const app = basename(process.cwd());
const { version } = JSON.parse(readFileSync(new URL("package.json", repository), "utf8"));
const text = documentList(headingOf(app, version), await writtenDocuments(process.cwd()));
putList(fileURLToPath(new URL("packages/api/documents", repository)), app, text);
