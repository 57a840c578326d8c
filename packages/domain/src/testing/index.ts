/** For tests here and in the API: people, complaints, and examples told as given, when, then. */

export * from "./commands.ts";
export * from "./context.ts";
export * from "./days.ts";
export * from "./given.ts";
export * from "./history.ts";
export * from "./ids.ts";
export * from "./letters.ts";
export * from "./people.ts";
export { furtherScenarios } from "./stories/further-scenarios.ts";
export * from "./stories/part-stages.ts";
export * from "./stories/scenarios.ts";
export * from "./stories/side-stages.ts";
export * from "./stories/stages.ts";
export * from "./stories/together.ts";
export * from "./stories/way.ts";
export * from "./submissions.ts";
export * from "./texts.ts";
export * from "./walks/chance.ts";
export * from "./walks/leaving.ts";
export * from "./walks/random-commands.ts";
