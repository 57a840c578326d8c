import type { FieldMap, ShapeFromTypeParam, TypeParam } from "@pothos/core";
import type { builder } from "./base/builder.ts";

type Types = typeof builder.$inferSchemaTypes;

/**
 * What a field is and says that answers with a property as it stands. The compiler refuses a name that is no property of the
 * object, and a property that the type cannot show.
 */
interface Exposed<Value> {
  readonly type: TypeParam<Types>;
  readonly nullable: boolean;
  readonly description: string;
  /** Never there: the type alone is asked whether the property fits. */
  readonly shows?: (value: Value) => void;
}

/** A field that always has an answer. */
export function is<Type extends TypeParam<Types>>(
  type: Type,
  description: string,
): Exposed<ShapeFromTypeParam<Types, Type, false>> {
  return { type, nullable: false, description };
}

/** One that may have none; its description says when. */
export function orNull<Type extends TypeParam<Types>>(
  type: Type,
  description: string,
): Exposed<ShapeFromTypeParam<Types, Type, true>> {
  return { type, nullable: true, description };
}

/** Fields that answer with the property of their name, as it stands. */
export function exposed<Parent extends object>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>,
  fields: { readonly [Name in keyof Parent]?: Exposed<Parent[Name]> },
): FieldMap {
  const all: [string, Exposed<never>][] = Object.entries(fields);
  return Object.fromEntries(
    all.map(([name, { type, nullable, description }]) => [
      name,
      t.field({ type, nullable, description, resolve: (parent) => property(parent, name) }),
    ]),
  );
}

/** The same for a type that has no other fields. */
export function allExposed<Parent extends object>(
  fields: {
    readonly [Name in keyof NoInfer<Parent>]?: Exposed<NoInfer<Parent>[Name]>;
  },
): (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>) => FieldMap {
  return (t) => exposed(t, fields);
}

function property(of: object, name: string) {
  return Reflect.get(of, name);
}
