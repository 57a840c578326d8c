import { beforeAll, expect, it } from "vitest";
import { hireCrew, plantCase } from "../../testing/stories/planted-case.ts";
import type { Crew } from "../../testing/stories/planted-stages.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
let crew: Crew;
beforeAll(async () => {
  crew = await hireCrew(api());
});

const HOME = `{
  worklistCounts { toOpen escalated }
  complaints(filter: { sealed: true }) { edges { node {
    reference view sealedSinceOn subject summary complainantName department { id } handler { id } endedOn nextDueOn
  } } }
}`;
const CASE = `query ($reference: String!) { complaint(reference: $reference) {
  view subject summary dossierShare { sharedOn openedOn requestByOn } deadlines { kind }
  possibleActions { type allowed } nextStep { action }
} }`;
const OPEN = `mutation ($input: OpenDossierInput!) { outcome: openDossier(input: $input) { __typename } }`;
const REVOKE = `mutation ($input: RevokeDossierShareInput!) {
  outcome: revokeDossierShare(input: $input) { __typename ... on Refused { refusal { code } } } }`;

it("tells the liaison that a file waits to be opened and nothing of it, until they open it", async () => {
  const { ask } = api();
  const { id, reference, tokens } = await plantCase(api(), crew, "shared, not opened");
  const home = await ask(HOME, {}, tokens.liaison);
  expect(home).toMatchObject({ errors: [] });
  expect(home.data).toEqual({
    worklistCounts: { toOpen: 1, escalated: 0 },
    complaints: {
      edges: [
        {
          node: {
            ...{ reference, view: "SEALED", sealedSinceOn: "2026-11-23", subject: "OTHER", summary: null },
            ...{ complainantName: null, department: null, handler: null, endedOn: null, nextDueOn: null },
          },
        },
      ],
    },
  });
  const sealed = await ask(CASE, { reference }, tokens.liaison);
  expect(sealed.data).toEqual({
    complaint: {
      ...{ view: "SEALED", subject: "OTHER", summary: null, deadlines: [] },
      dossierShare: { sharedOn: "2026-11-23", openedOn: null, requestByOn: "2027-11-23" },
      possibleActions: [{ type: "OPEN_DOSSIER", allowed: true }],
      nextStep: { action: "OPEN_DOSSIER" },
    },
  });

  const opened = await ask(OPEN, { input: { complaintId: id } }, tokens.liaison);
  expect(opened.data).toEqual({ outcome: { __typename: "CommandDone" } });
  const read = await ask(CASE, { reference }, tokens.liaison);
  expect(read.data).toMatchObject({
    complaint: { view: "OMBUDSMAN", dossierShare: { openedOn: "2026-11-23" } },
  });
  const after = await ask(HOME, {}, tokens.liaison);
  expect(after.data).toMatchObject({ worklistCounts: { toOpen: 0, escalated: 1 } });
  const revoked = await ask(REVOKE, { input: { complaintId: id } }, tokens.carla);
  expect(revoked.data).toMatchObject({ outcome: { refusal: { code: "DOSSIER_OPENED" } } });
});

it("takes it from the liaison again where the complainant takes the sharing back before", async () => {
  const { ask } = api();
  const { id, reference, tokens } = await plantCase(api(), crew, "shared, not opened");
  const revoked = await ask(REVOKE, { input: { complaintId: id } }, tokens.carla);
  expect(revoked.data).toEqual({ outcome: { __typename: "CommandDone" } });
  const gone = await ask(CASE, { reference }, tokens.liaison);
  expect(gone.data).toEqual({ complaint: null });
  const home = await ask(HOME, {}, tokens.liaison);
  expect(home.data).toMatchObject({ worklistCounts: { toOpen: 0 } });
});
