import type { Composers } from "./chance.ts";
import { earlyCommands } from "./random-early-commands.ts";
import { handlingCommands } from "./random-handling-commands.ts";
import { lateCommands } from "./random-late-commands.ts";

/** For every action on a complaint one command, sensible often enough and wrong at times. */
export const randomCommands: Composers = { ...earlyCommands, ...handlingCommands, ...lateCommands };
