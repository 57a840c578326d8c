import { readFile } from "node:fs/promises";
import { rules } from "@gehoor/domain";
import {
  type GraphQLField,
  type GraphQLNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { printedSchema } from "./print-schema.ts";
import { schema } from "./schema.ts";

type Options = { readonly authScopes?: Readonly<Record<string, boolean>> } | undefined;

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

/** What nobody needs to sign in for. Whoever adds to it shows it to the whole world. */
const publicFields = [
  "Query.organisation",
  "Query.receipt",
  "Query.screen",
  "Query.terms",
  "Query.today",
  "Query.viewer",
  "Mutation.signInComplainant",
  "Mutation.signInStaff",
  "Mutation.signOut",
  "Mutation.submitComplaint",
];
const publicTypes = [
  "Advice",
  "Contact",
  "Deadline",
  "Entered",
  "EnteredPart",
  "EnteredPerson",
  "Fact",
  "InputProblem",
  "InvalidInput",
  "LocalText",
  "NotFound",
  "Ombudsman",
  "Organisation",
  "Receipt",
  "ReceiptComplaint",
  "ReceiptLetter",
  "Refusal",
  "Refused",
  "Screening",
  "SignInRefused",
  "SignedIn",
  "Term",
  "TermStep",
];
/** Pages of connections and the root types: what they hold has scopes of its own. */
const structural = ["PageInfo", "Query", "Mutation", "Subscription"];

function scopesOf(thing: { readonly extensions: Readonly<Record<string, unknown>> }): readonly string[] {
  const options = thing.extensions.pothosOptions as Options;
  return Object.entries(options?.authScopes ?? {}).flatMap(([name, on]) => (on ? [name] : []));
}

function fieldsOf(type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] {
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

describe("who may ask for what", () => {
  it("every field names a scope, itself or by its type", () => {
    const without = types.filter(isObjectType).flatMap((type) =>
      fieldsOf(type)
        .filter((field) => scopesOf(field).length === 0 && scopesOf(type).length === 0)
        .map((field) => `${type.name}.${field.name}`)
        .filter((name) => !name.startsWith("PageInfo.")),
    );
    expect(without).toEqual([]);
  });

  it("what is public stands on a short list", () => {
    const fields = ["Query", "Mutation", "Subscription"].flatMap((name) =>
      fieldsOf(schema.getType(name) as GraphQLNamedType)
        .filter((field) => scopesOf(field).includes("public"))
        .map((field) => `${name}.${field.name}`),
    );
    expect(fields.toSorted()).toEqual(publicFields.toSorted());
    const open = types.filter(isObjectType).filter((type) => scopesOf(type).includes("public"));
    expect(open.map(({ name }) => name).toSorted()).toEqual(publicTypes.toSorted());
    const rest = types
      .filter(isObjectType)
      .filter(({ name }) => ![...structural, ...publicTypes].includes(name));
    expect(rest.filter((type) => scopesOf(type).length === 0).map(({ name }) => name)).toEqual([]);
  });

  it("every field of a complaint has decided in which views it is shown", () => {
    const complaint = schema.getType("Complaint") as GraphQLNamedType;
    const undecided = fieldsOf(complaint).filter(
      ({ extensions }) => typeof extensions.fieldGroup !== "string",
    );
    expect(undecided.map(({ name }) => name)).toEqual([]);
  });
});

describe("the contract", () => {
  it("is committed as it is generated", async () => {
    const committed = await readFile(new URL("../../schema.graphql", import.meta.url), "utf8");
    expect(printedSchema()).toBe(committed);
  });

  it("has one mutation for each rule a person can follow", () => {
    const mutations = fieldsOf(schema.getType("Mutation") as GraphQLNamedType).map(({ name }) => name);
    const people = Object.entries(rules).filter(([, { by }]) => by.some((one) => one !== "SYSTEM"));
    const wanted = people.map(([type]) => `${type.charAt(0).toLowerCase()}${type.slice(1)}`);
    expect(wanted.filter((name) => !mutations.includes(name))).toEqual([]);
  });

  it("says of every field, argument and type what it means", () => {
    const silent = types.flatMap((type) => {
      const own = type.description || isSpecified(type.name) ? [] : [type.name];
      if (isInputObjectType(type))
        return [...own, ...Object.values(type.getFields()).flatMap((field) => silentAt(type.name, field))];
      if (!isObjectType(type) && !isInterfaceType(type)) return own;
      const fields = Object.values(type.getFields()).flatMap((field) => [
        ...silentAt(type.name, field),
        ...field.args
          .filter(({ name }) => !paging.includes(name))
          .flatMap((arg) => silentAt(`${type.name}.${field.name}`, arg)),
      ]);
      return [...own, ...(fromRelay(type.name) ? [] : fields)];
    });
    expect(silent).toEqual([]);
  });
});

const paging = ["first", "last", "before", "after"];
const fromRelay = (name: string) => /^(PageInfo|Node)$|Edge$|Connection$/.test(name);
const isSpecified = (name: string) =>
  ["Boolean", "Float", "ID", "Int", "String", "Node", "PageInfo"].includes(name);

function silentAt(
  where: string,
  { name, description }: { name: string; description?: string | null | undefined },
) {
  return description ? [] : [`${where}.${name}`];
}
