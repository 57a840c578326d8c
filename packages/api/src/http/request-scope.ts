import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { type DocumentNode, Kind, OperationTypeNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import { isFromOurApps, type ServiceSecrets } from "../auth/client-address.ts";

/** What is known of a request while it is answered, for its line in the log and for the figures. */
export interface RequestScope {
  /** Of the app that asks, so that its line and ours can be put together; else one of our own. */
  readonly id: string;
  /** The name of the GraphQL operation; undefined before it is known, and for other requests. */
  operation: string | undefined;
  /** Whether it asks and changes nothing; false before that is known. */
  onlyAsks: boolean;
  /** The codes of errors that the answer holds. */
  readonly errors: string[];
  /** Gives the place of the request free for the next; a stream that began takes none. */
  leave: () => void;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** The request that is being answered here; undefined outside of any. */
export function requestScope(): RequestScope | undefined {
  return scopes.getStore();
}

/** Does the work of one request, during which `requestScope` knows it. */
export function withinRequest<T>(scope: RequestScope, work: () => T): T {
  return scopes.run(scope, work);
}

/** Only our own apps are believed about the id: a stranger's would stand in the log as if it were ours. */
export function openScope(headers: IncomingHttpHeaders, secrets: ServiceSecrets): RequestScope {
  const named = headers["x-request-id"];
  const believed =
    typeof named === "string" && /^[\w-]{1,80}$/.test(named) && isFromOurApps(headers, secrets);
  return {
    id: believed ? named : randomUUID(),
    operation: undefined,
    onlyAsks: false,
    errors: [],
    leave: () => {},
  };
}

/** Notes which operation is asked and which errors its answer holds, and gives its place free once that is known. */
export function useRequestScope(): Plugin {
  return {
    onParse:
      () =>
      ({ result }) => {
        const scope = requestScope();
        if (scope && isDocument(result)) Object.assign(scope, told(result));
      },
    onResultProcess: ({ result }) => {
      const scope = requestScope();
      scope?.leave();
      for (const one of Array.isArray(result) ? result : [result])
        if (scope && "errors" in one)
          scope.errors.push(
            ...(one.errors ?? []).map(({ extensions }) => String(extensions?.code ?? "INVALID")),
          );
    },
  };
}

function isDocument(result: unknown): result is DocumentNode {
  return typeof result === "object" && result !== null && "kind" in result && result.kind === Kind.DOCUMENT;
}

/** Our apps send one operation with each request. */
function told({ definitions }: DocumentNode): Pick<RequestScope, "operation" | "onlyAsks"> {
  const operations = definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION);
  return {
    operation: operations[0]?.name?.value.slice(0, 60) ?? "unnamed",
    onlyAsks: operations.every(({ operation }) => operation === OperationTypeNode.QUERY),
  };
}
