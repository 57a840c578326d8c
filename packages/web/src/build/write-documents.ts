import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { documentList } from "./document-list.ts";
import { writtenDocuments } from "./written-documents.ts";

const repository = new URL("../../../../", import.meta.url);
const lists = new URL("packages/api/documents/", repository);

// `pnpm generate`, in the folder of an app: writes what it asks the API. Once the version of the product was raised, the
// list that stood there is what the release before asks, and is kept.
const app = basename(process.cwd());
const { version } = JSON.parse(readFileSync(new URL("package.json", repository), "utf8"));
const heading = `# What apps/${app} of ${version} asks; the API answers nothing else. Written by \`pnpm generate\`.`;
const list = new URL(`${app}.graphql`, lists);
const text = documentList(heading, await writtenDocuments(process.cwd()));

const before = existsSync(list) ? /^# .* of (\S+) asks/.exec(readFileSync(list, "utf8"))?.[1] : undefined;
if (before !== undefined && before !== version) {
  mkdirSync(new URL("previous/", lists), { recursive: true });
  renameSync(list, new URL(`previous/${app}.graphql`, lists));
}
writeFileSync(list, text);
