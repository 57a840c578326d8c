import type { Composers } from "./chance.ts";
import { randomEarlyCommands } from "./random-early-commands.ts";
import { randomHandlingCommands } from "./random-handling-commands.ts";
import { randomLateCommands } from "./random-late-commands.ts";

/** For every action on a complaint a command by chance; the compiler asks for a new action's. */
export const randomCommands: Composers = {
  ...randomEarlyCommands,
  ...randomHandlingCommands,
  ...randomLateCommands,
};
