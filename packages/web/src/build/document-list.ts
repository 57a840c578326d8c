import { type DefinitionNode, type DocumentNode, Kind, type OperationDefinitionNode, print } from "graphql";
import { documentId } from "../graphql/document-id.ts";

/**
 * What an app asks the API, as a file to be read by people and by the API: each operation under the id by which it is
 * asked, then each fragment, both by name and once.
 *
 * @param documents as the app wrote them, an operation with all its fragments; a document of fragments alone asks nothing
 * @throws when an operation has no name, or a name means two things
 */
export function documentList(heading: string, documents: readonly DocumentNode[]): string {
  const operations = new Map<string, string>();
  const fragments = new Map<string, string>();
  for (const document of documents) {
    const operation = document.definitions.find(isOperation);
    if (!operation) continue;
    add(operations, operation, `# ${documentId(document)}\n${print(operation)}`);
    for (const part of document.definitions) if (part !== operation) add(fragments, part, print(part));
  }
  return `${[heading, ...byName(operations), ...byName(fragments)].join("\n\n")}\n`;
}

function isOperation(part: DefinitionNode): part is OperationDefinitionNode {
  return part.kind === Kind.OPERATION_DEFINITION;
}

function add(all: Map<string, string>, part: DefinitionNode, text: string): void {
  const name = "name" in part && part.name ? part.name.value : undefined;
  if (name === undefined)
    throw new Error(`Give this a name, by which it is known in lists and logs:\n${text}`);
  if ((all.get(name) ?? text) !== text)
    throw new Error(`Two different ones are called ${name}; call one otherwise.`);
  all.set(name, text);
}

function byName(all: ReadonlyMap<string, string>): readonly string[] {
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
}
