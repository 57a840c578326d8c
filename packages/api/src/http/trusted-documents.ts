import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DefinitionNode, type FragmentDefinitionNode, Kind, parse, print, visit } from "graphql";

/** Documents by the id under which an app asks them. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const folder = fileURLToPath(new URL("../../documents/", import.meta.url));

/**
 * What the apps of this release and of the one before ask, as `pnpm generate` listed it: during an upgrade both are there.
 *
 * @throws where the lists are missing: an API without them would answer nothing
 */
export function trustedDocuments(lists = folder): TrustedDocuments {
  const documents = new Map([...listedIn("previous", lists), ...listedIn(".", lists)]);
  if (documents.size === 0) throw new Error(`No list of documents stands in ${lists}. Run pnpm generate.`);
  return documents;
}

/** @param release `.` for this one, `previous` for the one before; empty where there was none */
export function listedIn(release: "." | "previous", lists = folder): TrustedDocuments {
  const files = globSync(`${release}/*.graphql`, { cwd: lists });
  return new Map(files.flatMap((file) => [...documentsOf(readFileSync(join(lists, file), "utf8"))]));
}

/** Each operation of a list with the fragments it spreads, also within fragments, by the id that stands above it. */
export function documentsOf(list: string): TrustedDocuments {
  const { definitions } = parse(list);
  const fragments = new Map(definitions.filter(isFragment).map((one) => [one.name.value, one]));
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return new Map(
    operations.map((operation) => [
      idOf(operation),
      [operation, ...spread(operation, fragments)].map(print).join("\n"),
    ]),
  );
}

function isFragment(part: DefinitionNode): part is FragmentDefinitionNode {
  return part.kind === Kind.FRAGMENT_DEFINITION;
}

function idOf({ loc }: DefinitionNode): string {
  const above = loc?.startToken.prev;
  const id = above?.kind === "Comment" ? above.value.trim() : "";
  if (!/^[0-9a-f]{64}$/.test(id))
    throw new Error("An operation in a list of documents has no id. Run pnpm generate.");
  return id;
}

function spread(
  from: DefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(from, {
    FragmentSpread({ name }) {
      const fragment = all.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      spread(fragment, all, found);
    },
  });
  return found;
}
