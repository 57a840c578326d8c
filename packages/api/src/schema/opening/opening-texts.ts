import type { OpeningText } from "@gehoor/domain";
import type { InputField } from "../input/input-field.ts";
import { optionalText } from "../input/text-fields.ts";

/** What the contract says of each text beside the grievances, as it is typed and as it is shown. */
export const openingTextFields: Readonly<Record<OpeningText, InputField<string | undefined>>> = {
  wish: optionalText("What would help, in the complainant's words; null when nothing was said.", 5000),
  namedPersons: optionalText(
    "Who is complained about, in the complainant's words; null when nobody was named.",
    1000,
  ),
};
