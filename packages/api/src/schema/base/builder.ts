import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import DataloaderPlugin from "@pothos/plugin-dataloader";
import RelayPlugin from "@pothos/plugin-relay";
import ScopeAuthPlugin from "@pothos/plugin-scope-auth";
import type { ApiContext } from "../../context.ts";
import { requestLimits } from "../../http/request-limits.ts";
import { forbidden, unauthenticated } from "../../request-errors.ts";

/** Who may ask for a field. Every field or its type names one; a test walks the schema and holds that. */
export interface Scopes {
  /** For everybody, also without signing in. Stands only on what a short list in the tests names. */
  public: boolean;
  signedIn: boolean;
  staff: boolean;
  /** A complainant or representative, signed in by access code. */
  complainant: boolean;
  /** Keeps the system running: administrator, coordinator. */
  upkeep: boolean;
  /** Publishes calendar and settings. */
  administrator: boolean;
  /** Reads who looked at what; sees no complaint. */
  privacy: boolean;
  /** At the desk and on the telephone. */
  desk: boolean;
}

export interface SchemaTypes {
  Context: ApiContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  AuthScopes: Scopes;
  Scalars: {
    ID: { Input: string; Output: string };
    /** Comes in as typed: whether it is a day is told with the path of the field, not as a failed request. */
    Date: { Input: string; Output: Temporal.PlainDate };
    DateTime: { Input: string; Output: Temporal.Instant };
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({
  defaultFieldNullability: false,
  plugins: [RelayPlugin, ScopeAuthPlugin, DataloaderPlugin, ComplexityPlugin],
  relay: {
    // Ids are the plain UUIDs that commands take; `node` looks each one up by what the viewer may see.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: { list: false, items: false } },
    nodeFieldOptions: { nullable: false },
    cursorType: "String",
  },
  scopeAuth: {
    authorizeOnSubscribe: true,
    unauthorizedError: (_, { session }) => (session ? forbidden() : unauthenticated()),
    authScopes: (context) => ({
      public: true,
      // Asked when needed, not at the beginning: signing in gives the request a session.
      signedIn: () => context.session !== undefined,
      staff: () => context.session?.kind === "STAFF",
      complainant: () => context.session !== undefined && context.session.kind !== "STAFF",
      upkeep: () =>
        context.session?.kind === "STAFF" &&
        context.session.roles.some((role) => role === "ADMINISTRATOR" || role === "COORDINATOR"),
      administrator: () =>
        context.session?.kind === "STAFF" && context.session.roles.includes("ADMINISTRATOR"),
      desk: () => context.session?.kind === "STAFF" && context.session.roles.includes("INTAKE"),
      privacy: () => context.session?.kind === "STAFF" && context.session.roles.includes("PRIVACY_OFFICER"),
    }),
  },
  complexity: {
    limit: {
      complexity: requestLimits.complexity,
      depth: requestLimits.depth,
      breadth: requestLimits.breadth,
    },
    defaultComplexity: 1,
    defaultListMultiplier: 10,
    complexityError: () => requestLimits.exceeded(),
  },
});

builder.queryType({ description: "What can be asked." });
builder.mutationType({ description: "What can be done: one mutation for each command." });
builder.subscriptionType({ description: "What comes by itself." });
