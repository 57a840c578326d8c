import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

const Thread = graphql(`
  query OpenFindings($reference: String!) {
    complaint(reference: $reference) { ombudsman { findings { text } } }
  }
`);

/** The municipality's reaction to the findings. */
const form = defineForm("REACT_TO_FINDINGS", {
  text: { kind: "text", rows: 12, label: { nl: "Reactie", en: "Reaction" } },
});

type Findings = { readonly text: string | null };

function Before({ data: { findings } }: { readonly data: { readonly findings: Findings | null } }) {
  return findings && <blockquote className="s-quote">{findings.text}</blockquote>;
}

export const loader = loadForm(form, async ({ read }) => {
  const complaint = await read(Thread);
  return { findings: complaint.ombudsman?.findings ?? null };
});
export const action = runCommand(form);
export default formPage(form, Before);
