import { beforeAll, expect, it } from "vitest";
import { someSubmission } from "../../testing/sample-requests.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const tokens: Record<string, string> = {};
let coordinatorId = "";

beforeAll(async () => {
  const { system, signIn } = api();
  const coordinator = await addStaff(system, "COORDINATOR");
  const deputy = await addStaff(system, "COORDINATOR");
  coordinatorId = coordinator.staffId;
  await system.sql`update staff set name = 'Nadia Jansen' where id = ${coordinatorId}`;
  await system.sql`update staff_role set deputy = true where staff_id = ${deputy.staffId}`;
  system.policies.refresh();
  tokens.coordinator = await signIn(coordinator);
  tokens.deputy = await signIn(deputy);
});

async function seenBy(who: string, reference: string) {
  const { data } = await api().ask<{
    complaint: { view: string; namedCoordinators: unknown } | null;
    complaints: { edges: { node: { reference: string } }[] };
  }>(
    `query ($r: String!) { complaint(reference: $r) { view namedCoordinators { name } }
      complaints(first: 50) { edges { node { reference } } } }`,
    { r: reference },
    tokens[who],
  );
  const listed = data.complaints.edges.some(({ node }) => node.reference === reference);
  return { view: data.complaint?.view ?? null, listed };
}

it.each([
  ["by the answer on the form", { aboutCoordinator: true }],
  ["by name", { namedPersons: "mevrouw N. Jansen van de klachten" }],
])(
  "a complaint about the coordinator, %s, begins with the deputy until they cleared it (9:7)",
  async (_, told) => {
    const { complaint } = await openedComplaint(api().system, someSubmission(told));
    const { id, reference } = complaint;
    expect(await seenBy("coordinator", reference)).toEqual({ view: null, listed: false });
    expect(await seenBy("deputy", reference)).toEqual({ view: "STAFF", listed: true });

    const clear = (who: string) =>
      api().ask<{ clearCoordinator: { __typename: string } }>(
        "mutation ($input: ClearCoordinatorInput!) { clearCoordinator(input: $input) { __typename } }",
        { input: { complaintId: id, staffId: coordinatorId, reason: "Een naamgenoot." } },
        tokens[who],
      );
    expect((await clear("coordinator")).data.clearCoordinator.__typename).toBe("NotFound");
    expect((await clear("deputy")).data.clearCoordinator.__typename).toBe("CommandDone");
    expect(await seenBy("coordinator", reference)).toEqual({ view: "STAFF", listed: true });
    expect(await seenBy("deputy", reference)).toEqual({ view: null, listed: false });
  },
);

it("any other complaint is the coordinator's", async () => {
  const { complaint } = await openedComplaint(
    api().system,
    someSubmission({ namedPersons: "de heer Janssens van de balie" }),
  );
  expect(await seenBy("coordinator", complaint.reference)).toEqual({ view: "STAFF", listed: true });
});
