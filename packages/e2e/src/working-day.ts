import { stackUnderTest } from "./stack-under-test.ts";

const question = `query WorkingDay($receivedOn: Date!) {
  terms(receivedOn: $receivedOn, adjournedWeeks: 0, withAdviser: false) { kind dueOn }
}`;

/**
 * A working day some weeks ahead of the municipality's own day, as staff type it: `2026-12-28`. A term ends on no other
 * day, so the public calculator knows one (Algemene termijnenwet 1).
 *
 * @param weeks at least six, the length of the term that is reckoned with
 */
export async function workingDayIn(weeks: number): Promise<string> {
  const { today } = await ask<{ today: string }>("query Today { today }", {});
  const receivedOn = Temporal.PlainDate.from(today).add({ weeks: weeks - 6 });
  const { terms } = await ask<{ terms: { kind: string; dueOn: string }[] }>(question, {
    receivedOn: `${receivedOn}`,
  });
  const due = terms.find(({ kind }) => kind === "DECISION")?.dueOn;
  if (due === undefined) throw new Error(`No term for a complaint of ${receivedOn}`);
  return due;
}

async function ask<Data>(query: string, variables: Readonly<Record<string, string>>): Promise<Data> {
  const answer = await fetch(`${stackUnderTest.apiUrl}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  // A wrong shape shows at once in what the journey types.
  const { data } = (await answer.json()) as { data: Data };
  return data;
}
