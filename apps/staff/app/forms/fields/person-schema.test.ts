import { parseForm } from "@gehoor/web/forms/reading/parse-form.ts";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { person } from "./person-schema.server.ts";

function parse(fields: Record<string, string>) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) form.append(`person.${name}`, value);
  const parsed = parseForm(form, z.object({ person }), "nl");
  return parsed.ok ? parsed.values.person : parsed.state.mistakes.map(({ name }) => name);
}

describe("who somebody is", () => {
  it("needs a name only", () => {
    expect(parse({ name: "T. de Boer" })).toEqual({
      name: "T. de Boer",
      phone: null,
      email: null,
      emailConsent: false,
      portal: null,
      address: null,
    });
  });

  it("takes an address whole or not at all, since a letter needs all of it", () => {
    expect(parse({ name: "T. de Boer", "address.street": "Dorpsstraat 1" })).toEqual([
      "person.address.postcode",
      "person.address.city",
    ]);
    const whole = {
      "address.street": "Dorpsstraat 1",
      "address.postcode": "3761 AA",
      "address.city": "Soest",
    };
    expect(parse({ name: "T. de Boer", ...whole })).toMatchObject({
      address: { city: "Soest", country: null },
    });
  });

  it("takes consent to e-mail with an address to write to", () => {
    expect(parse({ name: "T. de Boer", emailConsent: "yes" })).toEqual(["person.email"]);
    expect(parse({ name: "T. de Boer", emailConsent: "yes", email: "t@voorbeeld.nl" })).toMatchObject({
      emailConsent: true,
      email: "t@voorbeeld.nl",
    });
  });

  it("takes the complaint's own page for letters with an address to tell that one is there, or without", () => {
    expect(parse({ name: "T. de Boer", portal: "ANNOUNCED" })).toEqual(["person.email"]);
    expect(parse({ name: "T. de Boer", portal: "SILENT" })).toMatchObject({ portal: "SILENT" });
  });
});
