import { expect, test } from "vitest";
import { tapeFrom } from "./submission-tape.ts";

const complaint = "0a84dd6d-273e-44e8-8916-ba9d502f574d";
const hash = "37c9fb84143bdef9e08de3e07c337892dabe2791d9492bac3c474edfff276212";
const reference = "K-2026-0185-5";
const recorded = JSON.stringify({
  reference,
  statements: [
    { text: "select from idempotency where key = $1", parameters: [complaint] },
    { text: "insert into reference_counter values ($1, 1)", parameters: ["2026"] },
    {
      text: "insert into complaint select $1",
      parameters: [JSON.stringify([{ id: complaint, reference, text: hash, status: "RECEIVED" }])],
    },
    { text: "select pg_notify($1, $2)", parameters: [complaint, "0"] },
  ],
});

test("a submission is played as another complaint, the same one in all its statements, with the number it was given", () => {
  const { before, numbering, statements } = tapeFrom(recorded).play();
  const [written, told] = statements(7);
  expect(numbering).toMatchObject({ parameters: ["2026"] });
  const [row] = JSON.parse(String(written?.parameters[0]));
  expect(row).toMatchObject({ reference: expect.stringMatching(/^K-2026-0007-/), status: "RECEIVED" });
  expect([row.id, row.text, row.reference]).not.toContain(complaint);
  expect(row.text).toMatch(/^[0-9a-f]{64}$/);
  expect(row.text).not.toBe(hash);
  expect(before[0]?.parameters).toEqual([row.id]);
  expect(told?.parameters).toEqual([row.id, "0"]);
});

test("each time another one", () => {
  const tape = tapeFrom(recorded);
  const ids = [tape.play(), tape.play()].map(({ before }) => before[0]?.parameters[0]);
  expect(new Set([complaint, ...ids]).size).toBe(3);
});
