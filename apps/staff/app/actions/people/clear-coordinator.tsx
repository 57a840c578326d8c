import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

const Named = graphql(
  `query NamedCoordinators($reference: String!) { complaint(reference: $reference) { namedCoordinators { id name } } }`,
);

/** Says that a complaint which names the coordinator is not about them. */
const form = defineForm("CLEAR_COORDINATOR", {
  staffId: {
    kind: "pick",
    from: "named",
    label: { nl: "Over wie gaat de klacht niet?", en: "Whom is the complaint not about?" },
    refusals: ["NO_COORDINATOR_NAMED"],
  },
  reason: {
    kind: "text",
    rows: 3,
    label: { nl: "Waaruit blijkt dat?", en: "What shows that?" },
  },
});

export const loader = loadForm(form, async ({ read }) => {
  const complaint = await read(Named);
  const named = complaint.namedCoordinators;
  return { options: { named: named.map(({ id, name }) => ({ value: id, label: name })) } };
});
export const action = runCommand(form);
export default formPage(form);
