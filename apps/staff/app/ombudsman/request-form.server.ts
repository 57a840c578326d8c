import { idempotencyKey, line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { registerOmbudsmanRequestInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { codeIn } from "../forms/code-schema.server.ts";
import { dayTyped } from "../forms/day-schema.server.ts";
import { person } from "../forms/person-schema.server.ts";
import { parts, representative, representativeInput } from "../intake/intake-form.server.ts";
import { requestChannelTexts } from "../words/ombudsman.texts.ts";

/** What is asked about a request to the ombudsman: nothing on which we could weigh whether it is early or late. */
export const requestForm = (todayOn: string) =>
  z.object({
    idempotencyKey: idempotencyKey(),
    channel: codeIn(requestChannelTexts.nl),
    receivedOn: dayTyped(todayOn),
    delayReason: longText(registerOmbudsmanRequestInput.delayReason).optional(),
    paperReference: line().optional(),
    language: z.enum(["NL", "EN"]),
    parts,
    namedPersons: longText(registerOmbudsmanRequestInput.namedPersons).optional(),
    conductUntilOn: dayTyped(todayOn).optional(),
    complainant: person,
    representative: representative.optional(),
  });

/** The same as the API's input. */
export function requestInput(values: z.output<ReturnType<typeof requestForm>>) {
  const { delayReason, paperReference, namedPersons, conductUntilOn, ...asked } = values;
  return {
    ...asked,
    delayReason: delayReason ?? null,
    paperReference: paperReference ?? null,
    namedPersons: namedPersons ?? null,
    conductUntilOn: conductUntilOn ?? null,
    parts: values.parts.all,
    representative: representativeInput(values.representative),
  };
}
