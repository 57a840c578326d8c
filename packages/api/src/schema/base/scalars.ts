import { badUserInput } from "../../request-errors.ts";
import { builder } from "./builder.ts";

const LONGEST = 64;

function typed(name: string, value: unknown): string {
  if (typeof value === "string" && value.length <= LONGEST) return value;
  throw badUserInput(name, `A ${name} is a short text.`);
}

export const DateScalar = builder.scalarType("Date", {
  description: "A calendar day in Europe/Amsterdam, as YYYY-MM-DD.",
  serialize: (day) => day.toString(),
  parseValue: (value) => typed("Date", value),
});

export const DateTimeScalar = builder.scalarType("DateTime", {
  description: "An instant, as ISO 8601 in UTC.",
  serialize: (instant) => instant.toString(),
  parseValue: (value) => typed("DateTime", value),
});
