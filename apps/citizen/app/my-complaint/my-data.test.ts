import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { action, ChangeContact, loader, MyDataQuery } from "./my-data.tsx";

const api = mockApi();
const path = "/mijn-klacht/K-2026-0412-7";
const address = { street: "Kerkstraat 1", postcode: "3761 CM", city: "Soest", country: null };
const send = (form: Record<string, string> = {}) =>
  runRoute(action, {
    path: `${path}/gegevens`,
    params: { reference: "K-2026-0412-7" },
    form: {
      complaintId: "c1",
      version: "5",
      idempotencyKey: "3f2b0e52-7a53-4b1c-9b0e-0a6a3a1f8c11",
      partyId: "p1",
      name: "Jan Jansen",
      "address.street": "Kerkstraat 1",
      "address.postcode": "3761 CM",
      "address.city": "Soest",
      letters: "EMAIL",
      email: "jan@voorbeeld.nl",
      ...form,
    },
  });

/** What we have of Jan Jansen, who lives in the Kerkstraat; meanwhile something else happened to the complaint. */
function changedMeanwhile() {
  api.mutation(ChangeContact, {
    outcome: { __typename: "Conflict", complaint: { status: "IN_HANDLING" } },
  });
  api.query(MyDataQuery, {
    complaint: {
      id: "c1",
      reference: "K-2026-0412-7",
      version: 6,
      status: "IN_HANDLING",
      possibleActions: [],
      representative: null,
      complainants: [
        {
          partyId: "p1",
          you: true,
          name: "Jan Jansen",
          phone: null,
          email: "jan@voorbeeld.nl",
          emailConsent: true,
          portal: null,
          address,
        },
      ],
    },
  });
}

describe("one's own data", () => {
  it("name to a representative whose data are not shown here", async () => {
    const party = { phone: null, email: null, emailConsent: false, portal: null, address: null };
    api.query(MyDataQuery, {
      complaint: {
        id: "c1",
        reference: "K-2026-0412-7",
        version: 6,
        status: "IN_HANDLING",
        possibleActions: [],
        representative: { ...party, partyId: "p2", you: true, name: "Fatima El Amrani", address },
        complainants: [{ ...party, partyId: "p1", you: false, name: "Jan Jansen" }],
      },
    });
    const { data } = await runRoute(loader, {
      path: `${path}/gegevens`,
      params: { reference: "K-2026-0412-7" },
    });
    expect(data).toMatchObject({ represented: "Jan Jansen", initial: { partyId: "p2" } });
  });

  it("sent twice are no mistake", async () => {
    changedMeanwhile();
    expect((await send()).location).toBe(path);
  });

  it("of somebody who moved are not taken for saved when they were not", async () => {
    changedMeanwhile();
    const { data, status } = await send({ "address.street": "Molenweg 3" });
    expect(status).toBe(409);
    expect(data?.mistakes[0]?.message).toContain("Er is iets veranderd terwijl u bezig was.");
    expect(data?.typed["address.street"]).toEqual(["Molenweg 3"]);
  });

  it("that the API finds wrong are told beside the field", async () => {
    api.mutation(ChangeContact, {
      outcome: {
        __typename: "InvalidInput",
        problems: [{ code: "INVALID", path: "input.person.address.postcode", limit: null }],
      },
    });
    const { data } = await send();
    expect(data?.mistakes).toEqual([{ name: "address.postcode", message: "Dit klopt niet. Kijk het na." }]);
  });

  it("of a person who is not in this complaint are refused as a whole, since nobody typed that", async () => {
    api.mutation(ChangeContact, {
      outcome: {
        __typename: "InvalidInput",
        problems: [{ code: "INVALID", path: "input.partyId", limit: null }],
      },
    });
    const { data } = await send({ partyId: "somebody" });
    expect(data?.mistakes).toEqual([
      {
        name: undefined,
        message: "Er ging iets mis met dit formulier. Kijk het na en verstuur het nog een keer.",
      },
    ]);
  });

  it("typed for a complaint one is no longer signed in to are kept", async () => {
    api.mutation(ChangeContact, { outcome: { __typename: "NotFound" } });
    const { thrown, status } = await send({ "address.street": "Molenweg 3" });
    expect(status).toBe(404);
    expect(thrown).toHaveProperty(
      "typed",
      expect.arrayContaining([{ name: "address.street", value: "Molenweg 3" }]),
    );
  });
});
