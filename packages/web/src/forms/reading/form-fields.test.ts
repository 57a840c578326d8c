import { describe, expect, it } from "vitest";
import { formTrouble, knownFields, mostFields } from "./form-fields.ts";

const urlencoded = "application/x-www-form-urlencoded;charset=UTF-8";
const trouble = (type: string | null, body: string) => formTrouble(type, new TextEncoder().encode(body));

describe("a body", () => {
  it("is read as a form when it was sent as a browser sends one", () => {
    expect(trouble(urlencoded, "text=x")).toBeUndefined();
    expect(trouble("Application/X-WWW-Form-Urlencoded", "")).toBeUndefined();
  });

  it.each(["multipart/form-data; boundary=x", "application/json", "text/plain", "", null])(
    "is no form when it calls itself %s",
    (type) => {
      expect(trouble(type, "text=x")).toBe("NOT_A_FORM");
    },
  );

  it("may have a thousand fields and not one more, empty ones counted", () => {
    expect(trouble(urlencoded, Array(mostFields).fill("a=1").join("&"))).toBeUndefined();
    expect(
      trouble(
        urlencoded,
        Array(mostFields + 1)
          .fill("a=1")
          .join("&"),
      ),
    ).toBe("TOO_MANY_FIELDS");
    expect(trouble(urlencoded, "&".repeat(1_000_000))).toBe("TOO_MANY_FIELDS");
  });
});

describe("the name of a field", () => {
  it.each([
    "text",
    "parts[0].description",
    "parts[5000000].x",
    "screening.conductUntilOn.day",
    "representative.person.address.street",
    "recommendations[3]",
  ])("may be %s", (name) => {
    expect(knownFields(new URLSearchParams([[name, "x"]])).odd).toBe(false);
  });

  it.each([
    "__proto__",
    "__proto__.polluted",
    "a.__proto__",
    "constructor",
    "constructor.prototype.x",
    "a.constructor",
    "toString",
    "parts[0].valueOf",
    "",
    ".",
    ".".repeat(3000),
    "a.".repeat(3000),
    `a${".a".repeat(3000)}`,
    `a${"[0]".repeat(3000)}`,
    "a[b]",
    "[0]",
    "a b",
    "\0",
    "a".repeat(101),
  ])("may not be %j", (name) => {
    const sent = new URLSearchParams([
      ["before", "1"],
      [name, "x"],
      ["after", "2"],
    ]);
    const { fields, odd } = knownFields(sent);
    expect([odd, [...fields.keys()]]).toEqual([true, ["before", "after"]]);
  });
});

it("no more of an address is kept than of a form", () => {
  const sent = new URLSearchParams("a&".repeat(4000));
  expect(knownFields(sent).fields.size).toBe(mostFields);
});
