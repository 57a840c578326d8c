import { randomUUID } from "node:crypto";
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { addStaff } from "../testing/sample-staff.ts";
import { submissionInput } from "../testing/some-input.ts";
import { useTestApi } from "../testing/test-api.ts";
import { schema } from "./schema.ts";

const api = useTestApi();
const mutation = schema.getMutationType();
if (!mutation || !isObjectType(mutation)) throw new Error("There are mutations");
const commands = Object.values(mutation.getFields()).filter(({ args }) =>
  args.some(({ name }) => name === "input"),
);

/** A value of the type that reads well but means nothing: an unknown id, a blank text, a day that does not exist. */
function senseless(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return senseless(type.ofType, text);
  if (isListType(type)) return Array.from({ length: 3 }, () => senseless(type.ofType, text));
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, senseless(field.type, text)]),
    );
  switch (getNamedType(type).name) {
    case "Int":
      return 2_147_483_647;
    case "Boolean":
      return true;
    case "ID":
      return text === "" ? randomUUID() : text;
    case "Date":
      return text === "" ? "2026-12-01" : "2026-02-31";
    default:
      return text;
  }
}

async function outcomes(text: string): Promise<readonly string[]> {
  const { ask, system, signIn } = api();
  const token = await signIn(
    await addStaff(system, "COORDINATOR", "INTAKE", "SIGNATORY", "RECORDS_MANAGER", "ADMINISTRATOR"),
  );
  const results: string[] = [];
  for (const { name, args } of commands) {
    const input = args.find((one) => one.name === "input");
    if (!input) continue;
    const type = getNamedType(input.type).name;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    const answer = await ask<Record<string, { __typename: string }> | null>(
      document,
      { input: senseless(input.type, text) },
      token,
    );
    const outcome = answer.data?.[name]?.__typename ?? answer.errors[0]?.extensions?.code;
    results.push(`${name}: ${answer.status} ${outcome}`);
  }
  return results;
}

const clean = /: (200 (InvalidInput|NotFound|Refused|FORBIDDEN)|400 BAD_USER_INPUT)$/;

describe("whatever is sent", () => {
  it.each([
    ["blank texts", " \n "],
    ["NUL bytes", "a\0b"],
    ["what looks like an injection", "'); drop table complaint; --"],
    ["a text longer than any letter", "x".repeat(30_000)],
    ["lone surrogates", "\uD800"],
    ["what has a line read backwards", "a\u202Eb"],
  ])(
    "%s get a clear answer",
    async (_, text) => {
      expect((await outcomes(text)).filter((one) => !clean.test(one))).toEqual([]);
    },
    60_000,
  );

  it("well-formed input about a complaint that does not exist is not found", async () => {
    const found = (await outcomes("")).filter((one) => !clean.test(one));
    expect(found).toEqual([]);
  }, 60_000);

  it("names each field with its path, code and limit", async () => {
    const { ask } = api();
    const document = `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) {
      ... on InvalidInput { problems { path code limit } } } }`;
    const input = submissionInput({
      idempotencyKey: "",
      parts: [
        { subject: "OTHER", description: "  " },
        { subject: "OTHER", description: "x".repeat(10_001) },
      ],
      complainant: { name: "Y", email: "not an address", phone: null, address: null, emailConsent: false },
    });
    const { data } = await ask<{ submitComplaint: { problems: unknown } }>(document, { input });
    expect(data.submitComplaint.problems).toEqual([
      { path: "idempotencyKey", code: "REQUIRED", limit: null },
      { path: "parts.0.description", code: "REQUIRED", limit: null },
      { path: "parts.1.description", code: "TOO_LONG", limit: 10_000 },
      { path: "complainant.email", code: "INVALID", limit: null },
    ]);
  });

  it("too many parts are counted, and no part at all is the rules' to refuse", async () => {
    const { ask } = api();
    const document = `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) {
      __typename ... on InvalidInput { problems { path code limit } } ... on Refused { refusal { code article } } } }`;
    const part = { subject: "OTHER", description: "Iets." };
    const many = await ask(document, {
      input: submissionInput({ parts: Array.from({ length: 21 }, () => part) }),
    });
    expect(many.data).toMatchObject({
      submitComplaint: { problems: [{ path: "parts", code: "TOO_MANY", limit: 20 }] },
    });
    const none = await ask(document, { input: submissionInput({ parts: [] }) });
    expect(none.data).toMatchObject({
      submitComplaint: { refusal: { code: "NO_PARTS", article: "Awb 9:4 lid 2 onder c" } },
    });
  });

  it.each([
    ["terms", '{ terms(receivedOn: "2026-02-30") { dueOn } }'],
    ["terms out of range", '{ terms(receivedOn: "2026-02-20", adjournedWeeks: 9) { dueOn } }'],
    ["a cursor", '{ complaints(after: "nonsense") { totalCount } }'],
    ["a negative page", "{ complaints(first: -1) { totalCount } }"],
    ["an alert's position", '{ alerts(after: "x") { totalCount } }'],
    ["a place among alerted complaints", '{ alertedComplaints(after: "2026-13-45.1") { totalCount } }'],
    ["a letter's cursor", '{ lettersToPost(after: "x") { totalCount } }'],
  ])("%s that makes no sense names the argument", async (_, document) => {
    const { ask, signIn, system } = api();
    const answer = await ask(document, {}, await signIn(await addStaff(system, "COORDINATOR")));
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("an id that is none finds nothing", async () => {
    const { ask, signIn, system } = api();
    const token = await signIn(await addStaff(system, "COORDINATOR"));
    for (const id of ["", "x", "\0", randomUUID(), "Complaint:1"])
      expect(await ask("query ($id: ID!) { node(id: $id) { id } }", { id }, token)).toMatchObject({
        status: 200,
        data: { node: null },
      });
  });
});
