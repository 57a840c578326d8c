import { expect, it } from "vitest";
import { sweepDeadlines } from "../../jobs/sweep/deadline-sweep.ts";
import { submissionInput } from "../../testing/some-input.ts";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

const LOOK = `query ($reference: String!) { complaint(reference: $reference) {
  parallelProcedures { kind closedAt note } nextDeadline { kind } deadlines { kind status dueOn dueAt metOn article } } }`;

interface Seen {
  readonly parallelProcedures: readonly unknown[];
  readonly nextDeadline: { readonly kind: string } | null;
  readonly deadlines: readonly { readonly kind: string }[];
}

async function look(who: string) {
  const { data, errors } = await api().ask<{ complaint: Seen }>(
    LOOK,
    { reference: one().reference },
    one().tokens[who],
  );
  expect(errors, who).toEqual([]);
  const { parallelProcedures, nextDeadline, deadlines } = data.complaint;
  return {
    parallelProcedures,
    next: nextDeadline?.kind,
    term: deadlines.find(({ kind }) => kind === "BREACH_REPORT"),
  };
}

it("gives a data breach 72 hours, until the coordinator records that it was taken over (AVG 33)", async () => {
  const { system } = api();
  await one().done("openParallelProcedure", { kind: "DATA_BREACH" });
  const term = { kind: "BREACH_REPORT", status: "OPEN", article: "AVG 33 lid 1" };
  expect(await look("coordinator")).toMatchObject({ next: "BREACH_REPORT", term });
  // Who does not see the flag does not learn of it by its term.
  for (const who of ["complainant", "respondent"]) {
    const seen = await look(who);
    expect(seen, who).toMatchObject({ parallelProcedures: [], term: undefined });
    expect(seen.next, who).not.toBe("BREACH_REPORT");
  }

  await sweepDeadlines(system);
  const told = await system.sql`
    select kind, threshold from alert where complaint_id = ${one().id} and term_kind = 'BREACH_REPORT'`;
  expect(told).toEqual([{ kind: "TERM_NEAR", threshold: 3 }]);

  await one().done("closeParallelProcedure", {
    kind: "DATA_BREACH",
    note: "Overgenomen door de privacyfunctionaris.",
  });
  const met = await look("coordinator");
  expect(met).toMatchObject({
    parallelProcedures: [{ kind: "DATA_BREACH", note: "Overgenomen door de privacyfunctionaris." }],
    term: { status: "MET" },
  });
  expect(met.next).not.toBe("BREACH_REPORT");
  expect(
    await one().command("closeParallelProcedure", { kind: "DATA_BREACH", note: "Nog eens." }, "coordinator"),
  ).toEqual({
    __typename: "Refused",
    refusal: { code: "NO_PARALLEL_PROCEDURE_OPEN" },
  });
});

it("tells the complainant of a privacy complaint no term of a breach in the receipt", async () => {
  const { data } = await api().ask<{ submitComplaint: { complaint: { deadlines: { kind: string }[] } } }>(
    `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) {
      ... on Receipt { complaint { deadlines { kind } } } } }`,
    { input: submissionInput({ parts: [{ subject: "PRIVACY", description: "Mijn dossier lag open." }] }) },
  );
  const kinds = data.submitComplaint.complaint.deadlines.map(({ kind }) => kind);
  expect(kinds).toContain("DECISION");
  expect(kinds).not.toContain("BREACH_REPORT");
});
