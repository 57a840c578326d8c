import { beforeAll, describe, expect, it } from "vitest";
import { someSubmission } from "../../testing/sample-requests.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const tokens: Record<string, string> = {};
const complaints: Record<string, { readonly id: string; readonly reference: string }> = {};

/** Fatima Yilmaz wants no e-mail: her letters go by post. */
async function byPost(name: string): Promise<void> {
  const [person] = someSubmission().complainants;
  if (!person) throw new Error("Somebody complains");
  const opened = await openedComplaint(
    api().system,
    someSubmission({ complainants: [{ ...person, emailConsent: false }] }),
  );
  complaints[name] = opened.complaint;
}

async function command(who: string, name: string, fields: Record<string, unknown>): Promise<unknown> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refused { refusal { code } } } }`;
  return (await api().ask<Record<string, unknown> | null>(document, { input: fields }, tokens[who])).data?.[
    name
  ];
}

beforeAll(async () => {
  const { system, signIn } = api();
  const people = {
    coordinator: await addStaff(system, "COORDINATOR"),
    desk: await addStaff(system, "INTAKE"),
    handler: await addStaff(system, "HANDLER"),
    signatory: await addStaff(system, "SIGNATORY"),
    liaison: await addStaff(system, "LIAISON", "INTAKE"),
  };
  for (const [name, person] of Object.entries(people)) tokens[name] = await signIn(person);
  await byPost("open");
  await byPost("handled");
  await byPost("restricted");
  const complaintId = complaints.handled?.id;
  await command("coordinator", "startAssessment", { complaintId });
  await command("coordinator", "assignHandler", {
    complaintId,
    handlerId: people.handler.staffId,
    reason: "Kent de afdeling.",
  });
  await command("handler", "declareUninvolved", { complaintId });
  const flags = { urgent: false, restricted: true, addressHidden: false };
  await command("coordinator", "setFlags", { complaintId: complaints.restricted?.id, ...flags });
});

interface Seen {
  readonly worklistCounts: { readonly toPost: number };
  readonly lettersToPost: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly reference: string; readonly address: string[] } }[];
  };
}

async function seenBy(who: string) {
  const { data, errors } = await api().ask<Seen>(
    "{ worklistCounts { toPost } lettersToPost(first: 50) { totalCount edges { node { reference kind address } } } }",
    {},
    tokens[who],
  );
  expect(errors).toEqual([]);
  const nodes = data.lettersToPost.edges.map(({ node }) => node);
  expect([data.lettersToPost.totalCount, data.worklistCounts.toPost]).toEqual([nodes.length, nodes.length]);
  return nodes;
}
const references = async (who: string) => new Set((await seenBy(who)).map(({ reference }) => reference));

describe("letters to post", () => {
  it("stand in the list of the desk and of the coordinator, with where they go", async () => {
    expect(await references("coordinator")).toEqual(
      new Set(Object.values(complaints).map(({ reference }) => reference)),
    );
    // All were asked for at the same moment: no one is the oldest.
    expect(await seenBy("desk")).toContainEqual({
      reference: complaints.open?.reference,
      kind: "RECEIPT",
      address: ["Fatima Yilmaz", "Kerkstraat 12", "3764 AB  Soest"],
    });
  });

  it("of a restricted complaint are not the desk's to read, and not to post either", async () => {
    const reference = complaints.restricted?.reference;
    expect(await references("desk")).not.toContain(reference);
    expect(await references("coordinator")).toContain(reference);
  });

  it("are nobody's who may not post them, not even the handler's of that complaint", async () => {
    for (const who of ["handler", "signatory", "liaison"]) expect(await seenBy(who), who).toEqual([]);
  });
});
