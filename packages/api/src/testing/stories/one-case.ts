import type { Actor } from "@gehoor/domain";
import { missing } from "@gehoor/domain/testing";
import { beforeAll, expect } from "vitest";
import { addStaff } from "../sample-staff.ts";
import type { TestApi } from "../test-api.ts";
import { openedComplaint } from "./opened-complaint.ts";
import { replay, runOn } from "./replay.ts";

type Staff = Extract<Actor, { kind: "STAFF" }>;

/** One complaint in handling, with everybody who may stand around it signed in. */
export interface OneCase {
  readonly id: string;
  readonly reference: string;
  readonly people: Readonly<Record<string, Staff>>;
  readonly tokens: Readonly<Record<string, string>>;
  /** Sends a command on the complaint; the result as GraphQL answered, or the code of its error. */
  command(name: string, fields: Record<string, unknown>, who: string): Promise<unknown>;
  /** The same by the coordinator, which must be done. */
  done(name: string, fields: Record<string, unknown>): Promise<void>;
}

/** What somebody says on the way, of which this case does not come to more than the beginning. */
const words = {
  respondentName: "",
  complainantReport: "",
  respondentReport: "",
  noRemarks: "",
  findings: "",
};

/**
 * A complaint about a colleague who coordinates themselves: assessed, its copy redacted and the name withheld, with a handler.
 * To be called once, at the top of a test file.
 */
export function useOneCase(api: () => TestApi): () => OneCase {
  let id = "";
  let reference = "";
  const tokens: Record<string, string> = {};
  let people: Record<string, Staff> = {};

  async function command(name: string, fields: Record<string, unknown>, who: string): Promise<unknown> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
      ... on Refused { refusal { code } } ... on InvalidInput { problems { path code } } } }`;
    const answer = await api().ask<Record<string, unknown> | null>(
      document,
      { input: { complaintId: id, ...fields } },
      tokens[who],
    );
    return answer.data?.[name] ?? answer.errors[0]?.extensions?.code;
  }

  async function done(name: string, fields: Record<string, unknown>): Promise<void> {
    expect(await command(name, fields, "coordinator"), name).toEqual({ __typename: "CommandDone" });
  }

  beforeAll(async () => {
    const { system, signIn, signInComplainant } = api();
    const around = {
      coordinator: await addStaff(system, "COORDINATOR"),
      handler: await addStaff(system, "HANDLER"),
      respondent: await addStaff(system, "COORDINATOR", "HANDLER"),
      liaison: await addStaff(system, "LIAISON"),
      desk: await addStaff(system, "INTAKE"),
      administrator: await addStaff(system, "ADMINISTRATOR", "MANAGER"),
      records: await addStaff(system, "RECORDS_MANAGER"),
    };
    people = around;
    for (const [name, person] of Object.entries(people)) tokens[name] = await signIn(person);
    const opened = await openedComplaint(system);
    const other = await openedComplaint(system);
    id = opened.complaint.id;
    reference = opened.complaint.reference;
    for (const [name, { complaint, accessCode }] of Object.entries({
      complainant: opened,
      stranger: other,
    })) {
      tokens[name] = await signInComplainant({
        reference: complaint.reference,
        accessCode,
      });
    }
    const { coordinator } = around;
    const telling = { cast: { ...around, signatory: coordinator }, days: "2026-11-23", words };
    const named = await replay(system, opened.complaint, ["assessed", "named"], telling);
    const noted = await runOn(system, named, coordinator, (addText) => ({
      type: "AddNote",
      text: addText("NOTE", "Intern: let op."),
    }));
    const redacted = await runOn(system, noted, coordinator, (addText) => ({
      type: "RedactCopy",
      partyId: noted.respondents[0]?.partyId ?? missing(),
      text: addText("REDACTION", "Een klacht over bejegening."),
      reason: addText("REASON", "Angst."),
      nameWithheld: true,
    }));
    await replay(system, redacted, ["assigned"], telling);
  });

  return () => ({ id, reference, people, tokens, command, done });
}
