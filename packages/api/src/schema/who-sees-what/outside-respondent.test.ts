import { expect, it } from "vitest";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

const LOOK = `query ($reference: String!) { complaint(reference: $reference) {
  respondents { partyId name office address { street city } }
  letters(first: 100) { edges { node { number kind to channel } } } } }`;
const PRINT =
  "query ($id: ID!, $number: Int!) { letterToPrint(complaintId: $id, number: $number) { carriesOn html } }";

interface Seen {
  readonly respondents: readonly {
    readonly partyId: string;
    readonly name: string;
    readonly address: unknown;
  }[];
  readonly letters: {
    readonly edges: readonly {
      readonly node: { readonly number: number; readonly kind: string; readonly to: string };
    }[];
  };
}

async function look(who: string) {
  const { data } = await api().ask<{ complaint: Seen | null }>(
    LOOK,
    { reference: one().reference },
    one().tokens[who],
  );
  return data.complaint;
}

it("who has no account here gets the copy at an address, which only who works on it sees (9:9)", async () => {
  const { id, tokens, command, done } = one();
  const outsider = {
    idempotencyKey: crypto.randomUUID(),
    staffId: null,
    name: "Wim van Vliet",
    office: "EMPLOYEE",
  };
  expect(await command("nameRespondent", { ...outsider, address: null }, "coordinator")).toMatchObject({
    problems: [{ path: "address.street", code: "REQUIRED" }],
  });
  const address = { street: "Molenweg 3", postcode: "3764 AC", city: "Soest", country: null };
  await done("nameRespondent", { ...outsider, address });

  const seen = await look("handler");
  expect(seen?.respondents).toContainEqual({
    partyId: expect.any(String),
    name: "Wim van Vliet",
    office: "EMPLOYEE",
    address: { street: "Molenweg 3", city: "Soest" },
  });
  for (const who of ["complainant", "respondent", "ombudsman"])
    expect(JSON.stringify(await look(who)), who).not.toContain("Molenweg");

  const copy = seen?.letters.edges.find(({ node }) => node.kind === "COPY" && node.to === "Wim van Vliet");
  const printed = await api().ask<{ letterToPrint: { html: string } }>(
    PRINT,
    { id, number: copy?.node.number },
    tokens.coordinator,
  );
  expect(printed.data.letterToPrint.html).toMatch(/Wim van Vliet[\s\S]*Molenweg 3[\s\S]*3764 AC Soest/);

  const partyId = seen?.respondents.find(({ name }) => name === "Wim van Vliet")?.partyId;
  const atWork = seen?.respondents.find(({ name }) => name !== "Wim van Vliet");
  const corrected = { name: "Willem van Vliet", address: { ...address, street: "Lindelaan 8" } };
  expect(
    await command("correctRespondent", { ...corrected, partyId, address: null }, "coordinator"),
  ).toMatchObject({ problems: [{ path: "address.street", code: "REQUIRED" }] });
  for (const [fields, who] of [
    [{ ...corrected, partyId: atWork?.partyId }, "coordinator"],
    [{ ...corrected, partyId: crypto.randomUUID() }, "coordinator"],
  ] as const)
    expect(await command("correctRespondent", fields, who)).toMatchObject({ __typename: "Refused" });
  await done("correctRespondent", { ...corrected, partyId });
  const now = await look("handler");
  expect(now?.respondents).toContainEqual(expect.objectContaining({ name: "Willem van Vliet" }));
  expect(now?.respondents).toContainEqual(expect.objectContaining({ name: atWork?.name }));
  const again = await api().ask<{ letterToPrint: { html: string } }>(
    PRINT,
    { id, number: copy?.node.number },
    tokens.coordinator,
  );
  expect(again.data.letterToPrint.html).toMatch(/Willem van Vliet[\s\S]*Lindelaan 8[\s\S]*3764 AC Soest/);
  expect(again.data.letterToPrint.html).not.toContain("Molenweg");
});
