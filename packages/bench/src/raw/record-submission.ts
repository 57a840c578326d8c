import { type Environment, readEnvironment } from "@gehoor/api/filling";
import { closeSystem, openComplaint, openSystem } from "@gehoor/api/reading";
import type { BenchEnvironment } from "../servers/contestants.ts";
import type { Recording } from "./submission-tape.ts";

/** Has Gehoor take in one complaint in this process, and gives what it sent to the database for it. */
export async function recordSubmission(environment: BenchEnvironment): Promise<Recording> {
  const env: Environment = readEnvironment({ ...process.env, ...environment });
  const statements: { text: string; parameters: readonly unknown[] }[] = [];
  const system = await openSystem(env, {
    onStatement: (text, parameters) => statements.push({ text: text.trim(), parameters }),
  });
  try {
    const submit = () =>
      openComplaint(system, {
        kind: "SUBMIT",
        signed: true,
        idempotencyKey: crypto.randomUUID(),
        language: "nl",
        about: "EMPLOYEE",
        screening: undefined,
        conductUntilOn: undefined,
        departmentId: undefined,
        oralWish: "PHONE",
        enclosures: [],
        parts: [{ subject: "TREATMENT", description: "Aan de balie werd ik weggestuurd zonder uitleg." }],
        complainants: [
          {
            name: "Fatima Yilmaz",
            email: `${crypto.randomUUID()}@bewoner.example`,
            phone: undefined,
            address: { street: "Kerkstraat 12", postcode: "3764 AB", city: "Soest", country: undefined },
            emailConsent: true,
          },
        ],
        representative: undefined,
        wish: "Een excuus.",
      });
    // The first one reads what a process keeps from then on.
    await submit();
    statements.length = 0;
    const opened = await submit();
    if (opened.outcome !== "DONE") throw new Error(`The rules refused the bench's complaint`);
    const own = statements.filter(({ text }) => !/pg_catalog|demo_clock|^begin|^commit/.test(text));
    return { reference: opened.complaint.reference, statements: own };
  } finally {
    await closeSystem(system);
  }
}
