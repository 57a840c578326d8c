import { plainForm } from "../../commands/plain-form.ts";

/** The person complained about reacts to the report of a hearing; an empty box says that there is nothing to remark. */
export const form = plainForm("REACT_TO_REPORT", {
  remarks: {
    kind: "text",
    label: { nl: "Uw opmerkingen, als u die hebt", en: "Your remarks, if any" },
    optional: true,
  },
});
