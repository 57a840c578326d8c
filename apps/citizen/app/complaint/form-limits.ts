import { partInput, submitComplaintInput } from "@gehoor/web/graphql/text-limits.ts";

/** How many characters each text of the form may hold: told beside it, and held to it. */
export const formLimits = {
  description: partInput.description,
  namedPersons: submitComplaintInput.namedPersons,
  wish: submitComplaintInput.wish,
} as const;
