import type { StaffId } from "@gehoor/domain";
import type { VersionMade } from "../../administration/make-version.ts";
import { actorOf } from "../../auth/session.ts";
import { onceKey, scopeOf } from "../../complaints/writing/idempotency.ts";
import type { ApiContext } from "../../context.ts";
import { builder } from "../base/builder.ts";
import { allExposed, is } from "../exposed.ts";
import { defineInput, type InputField, type InputFields, type ValuesOf } from "../input/input-field.ts";
import { whole } from "../input/plain-fields.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { staffOf } from "../lists/worklist.ts";
import { idempotencyKey } from "../mutation/base-fields.ts";
import {
  type InvalidInput,
  InvalidInputType,
  invalid,
  type Refused,
  RefusedType,
  refused,
} from "../mutation/results.ts";

interface Made {
  readonly kind: "VersionMade" | "VersionConflict";
  readonly version: number;
}

const VersionMadeType = builder.objectRef<Made>("VersionMade").implement({
  description: "Published: it holds for complaints from now on, and for earlier ones once adopted.",
  authScopes: { upkeep: true },
  fields: allExposed({ version: is("Int", "The number of the new version.") }),
});

const VersionConflictType = builder.objectRef<Made>("VersionConflict").implement({
  description: "Somebody published another version meanwhile; nothing was done.",
  authScopes: { upkeep: true },
  fields: allExposed({ version: is("Int", "The newest version now.") }),
});

type Result = Made | Refused | InvalidInput;

const ResultType = builder.unionType("VersionResult", {
  description: "What laying down a new version came to.",
  types: [VersionMadeType, VersionConflictType, RefusedType, InvalidInputType],
  resolveType: ({ kind }) => kind,
});

const MOST_VERSIONS = 1_000_000;

const versionFields = {
  idempotencyKey: {
    ...idempotencyKey,
    description: "Made once per form; sent again with the same content it makes no second version.",
  },
  expectedVersion: whole(
    "The newest version when the form was opened; when another came since, nothing is done.",
    0,
    MOST_VERSIONS,
  ),
};

/** Who publishes a version, made from which one, once. */
export interface About {
  readonly by: StaffId;
  readonly expectedVersion: number;
  readonly onceKey: string;
}

/**
 * One mutation for one change of what the municipality publishes, each a new version.
 *
 * @param scope whose it is; the administrator's when left out
 * @returns the input it takes
 */
export function versionMutation<Fields extends InputFields>(
  name: string,
  description: string,
  fields: Fields,
  make: (typed: ValuesOf<Fields>, about: About, context: ApiContext) => Promise<VersionMade>,
  scope: "administrator" | "upkeep" = "administrator",
) {
  const input = defineInput(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, description, {
    ...versionFields,
    ...fields,
  });
  const arg = { type: input, required: true, description: "What was typed." } as const;
  const aboutField: InputField<ValuesOf<typeof versionFields>> = { ...arg, parse: parserOf(versionFields) };
  const typedField: InputField<ValuesOf<Fields>> = { ...arg, parse: parserOf(fields) };
  builder.mutationField(name, (t) =>
    t.field({
      type: ResultType,
      authScopes: { [scope]: true },
      description,
      args: { input: t.arg(arg) },
      resolve: async (_, args, context): Promise<Result> => {
        const about = readInput(aboutField, args.input, "");
        const typed = readInput(typedField, args.input, "");
        if (!about.ok || !typed.ok)
          return invalid([...(about.ok ? [] : about.problems), ...(typed.ok ? [] : typed.problems)]);
        const { idempotencyKey: key, expectedVersion } = about.value;
        const once = `${scopeOf(actorOf(context))}:${onceKey(key, name, args.input)}`;
        const by = staffOf(context).staffId;
        const made = await make(typed.value, { by, expectedVersion, onceKey: once }, context);
        if (made.outcome === "REFUSED") return refused(made.refusal);
        return { kind: made.outcome === "DONE" ? "VersionMade" : "VersionConflict", version: made.version };
      },
    }),
  );
  return input;
}
