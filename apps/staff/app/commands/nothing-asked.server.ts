import { z } from "zod";

/** The form of an action that only asks to be confirmed. */
export const nothingAsked = () => z.object({});
