import { demoStateFolder } from "@gehoor/stack/repository.ts";

const given = (name: string, standard: string) => process.env[name] || standard;

/** Where the stack listens that the journeys walk through: that of `pnpm test`, else the one of `pnpm start`. */
export const stackUnderTest = {
  citizenUrl: given("CITIZEN_URL", "http://localhost:3000"),
  staffUrl: given("STAFF_URL", "http://localhost:3001"),
  apiUrl: given("API_URL", "http://localhost:4000"),
  mailboxUrl: `http://localhost:${given("MAIL_PORT", "1080")}`,
  /** Holds `running.json` with the process ids, for journeys that kill one. */
  stateFolder: given("STACK_STATE_FOLDER", demoStateFolder),
} as const;
