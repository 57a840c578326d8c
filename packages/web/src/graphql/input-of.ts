import type { introspection_types as Types } from "./graphql-env.d.ts";

/** The inputs of the contract. */
export type InputName = {
  [Name in keyof Types]: Types[Name] extends { kind: "INPUT_OBJECT" } ? Name : never;
}[keyof Types];

/** What an input of the API takes, as the committed contract says. */
export type InputOf<Name extends InputName> = Types[Name] extends {
  inputFields: infer Fields extends readonly { name: string; type: unknown }[];
}
  ? { readonly [One in Fields[number] as One["name"]]: ValueOf<One["type"]> }
  : never;

type ValueOf<Type> = Type extends { kind: "NON_NULL"; ofType: infer Inner }
  ? Given<Inner>
  : Given<Type> | null;

type Given<Type> = Type extends { kind: "LIST"; ofType: infer Inner }
  ? ValueOf<Inner>[]
  : Type extends { kind: "SCALAR"; name: infer Name }
    ? Scalar<Name>
    : Type extends { kind: "ENUM"; name: infer Name extends keyof Types }
      ? Types[Name] extends { enumValues: infer Code }
        ? Code
        : never
      : Type extends { kind: "INPUT_OBJECT"; name: infer Name extends InputName }
        ? InputOf<Name>
        : never;

type Scalar<Name> = Name extends "Boolean" ? boolean : Name extends "Int" | "Float" ? number : string;
