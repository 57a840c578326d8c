/** For tests here and in the API: people, complaints, and examples told as given, when, then. */
export * from "./chance.ts";
export * from "./context.ts";
export * from "./days.ts";
export { furtherScenarios } from "./further-scenarios.ts";
export * from "./given.ts";
export * from "./history.ts";
export * from "./ids.ts";
export * from "./leaving.ts";
export * from "./leaving.ts";
export * from "./letters.ts";
export * from "./part-stages.ts";
export * from "./people.ts";
export * from "./random-commands.ts";
export * from "./scenarios.ts";
export * from "./stages.ts";
export * from "./submissions.ts";
export * from "./texts.ts";
export * from "./together.ts";
