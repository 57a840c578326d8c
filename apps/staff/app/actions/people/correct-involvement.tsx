import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

const Involved = graphql(
  `query Involved($reference: String!) { complaint(reference: $reference) { involvedStaff { id name } } }`,
);

/** Lifts an involvement that was recorded by mistake. */
const form = defineForm("CORRECT_INVOLVEMENT", {
  staffId: {
    kind: "pick",
    from: "involved",
    label: { nl: "Wie was niet betrokken?", en: "Who was not involved?" },
    refusals: ["NOT_INVOLVED"],
  },
  reason: {
    kind: "text",
    rows: 3,
    label: { nl: "Hoe ontstond de vergissing?", en: "How did the mistake come about?" },
  },
});

export const loader = loadForm(form, async ({ read }) => {
  const complaint = await read(Involved);
  const involved = complaint.involvedStaff;
  return { options: { involved: involved.map(({ id, name }) => ({ value: id, label: name })) } };
});
export const action = runCommand(form);
export default formPage(form);
