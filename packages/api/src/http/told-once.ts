import {
  type ASTNode,
  BREAK,
  createSourceEventStream,
  type DefinitionNode,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  executeSubscriptionEvent,
  Kind,
  mapSourceToResponseEvent,
  type ValidatedSubscriptionArgs,
  validateSubscriptionArgs,
  visit,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import type { ApiContext } from "../context.ts";

type Results = Map<string, Promise<ExecutionResult>>;

/** What was made of an event, as long as somebody has the event. */
const told = new WeakMap<object, WeakMap<DocumentNode, Results>>();
const alikeForAll = new WeakMap<DocumentNode, boolean>();

/**
 * Works an event out once for all streams that ask the same document of it in the same roles: what is told to a thousand screens
 * is the same, and whether each may have it was decided before it came here. The very same object must come by each stream;
 * what comes by one alone is worked out for that one.
 */
export function useToldOnce(): Plugin<ApiContext> {
  return {
    onSubscribe: ({ setSubscribeFn }) => {
      setSubscribeFn(subscribe);
    },
  };
}

async function subscribe(given: ExecutionArgs) {
  const args = validateSubscriptionArgs(given);
  if (!("schema" in args)) return { errors: args };
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const { document } = given;
  return mapSourceToResponseEvent(
    args,
    source,
    isAlikeForAll(document) ? (event) => once(event, document) : executeSubscriptionEvent,
  );
}

function once(args: ValidatedSubscriptionArgs, document: DocumentNode): Promise<ExecutionResult> {
  const { rootValue, contextValue } = args;
  const work = async () => executeSubscriptionEvent(args);
  if (typeof rootValue !== "object" || rootValue === null) return work();
  return told
    .getOrInsertComputed(rootValue, () => new WeakMap<DocumentNode, Results>())
    .getOrInsertComputed(document, (): Results => new Map())
    .getOrInsertComputed(rolesIn(contextValue as ApiContext), work);
}

function rolesIn({ session }: Pick<ApiContext, "session">): string {
  return session?.kind === "STAFF" ? session.roles.toSorted().join() : `${session?.kind}`;
}

/** Whether what is told depends on no variable: what the stream itself is given, such as where it goes on, does not count. */
function isAlikeForAll(document: DocumentNode): boolean {
  return alikeForAll.getOrInsertComputed(document, () =>
    document.definitions.flatMap(toldOf).every((node) => !hasVariable(node)),
  );
}

function toldOf(definition: DefinitionNode): readonly ASTNode[] {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return [definition];
  return definition.selectionSet.selections.map((one) =>
    one.kind === Kind.FIELD && one.selectionSet ? one.selectionSet : one,
  );
}

function hasVariable(node: ASTNode): boolean {
  let found = false;
  visit(node, {
    Variable: () => {
      found = true;
      return BREAK;
    },
  });
  return found;
}
