import { amsterdamDay } from "@gehoor/domain";
import type { Organisation } from "../../db/organisation.ts";
import { escapeHtml } from "../../letters/rendering/render-html.ts";
import type { Mail } from "../../mail/mailer.ts";
import type { Outbox } from "../../mail/outbox.ts";
import type { System } from "../../system.ts";

/**
 * The mail that somebody may sign in from now on. Nobody who has signed in meanwhile, or left, is written to.
 *
 * @param number of the change that asked for it: the same over all attempts, so that a mail that left twice is shown once
 * @throws when the mail server did not take it, so that it is tried again; the administrator sees what stays behind
 */
export async function inviteStaff(
  { sql, env, policies, clock }: Pick<System, "sql" | "env" | "policies" | "clock">,
  outbox: Outbox,
  staffId: string,
  number: number,
): Promise<void> {
  const claim = `invitation:${number}`;
  await outbox.alone(claim, async () => {
    const [person] = await sql<{ name: string; email: string }[]>`
      select name, email from staff where id = ${staffId} and active and oidc_subject is null`;
    if (!person) return;
    const now = await clock.now();
    const organisation = await policies.organisationOn(amsterdamDay(now));
    const mail = { ...invitation(person, organisation, env.STAFF_URL), messageId: messageId(env, number) };
    const outcome = await (outbox.outcomeOf(claim) ?? outbox.send(claim, mail, () => now));
    outbox.written(claim);
    // Without an answer it may have left: a second one would puzzle more than none, and can be asked for.
    if (outcome.kind === "TROUBLE" || outcome.kind === "REFUSED_RECIPIENT")
      throw new Error(`The invitation was not taken: ${outcome.kind} ${outcome.answer}`);
  });
}

function messageId({ STAFF_URL }: Pick<System["env"], "STAFF_URL">, number: number): string {
  return `<invitation.${number}@${new URL(STAFF_URL).hostname}>`;
}

/** Nothing personal but their name: where to go, with which account, and whom to ask. */
function invitation(
  { name, email }: { readonly name: string; readonly email: string },
  { formalName, name: municipality }: Pick<Organisation, "formalName" | "name">,
  staffUrl: string,
): Omit<Mail, "messageId"> {
  const page = new URL("/", staffUrl).href;
  const subject = "U kunt inloggen in Gehoor";
  const lines = [
    `Beste ${name},`,
    `In Gehoor behandelt ${formalName} klachten van inwoners. U kunt daar vanaf nu inloggen, met uw eigen account van de gemeente:`,
    page,
    "Na het inloggen ziet u wat er voor u te doen is. Ziet u nog niets? Dan is er nu niets voor u.",
    "Lukt het inloggen niet, of verwachtte u deze mail niet? Vraag het de functioneel beheerder van Gehoor.",
  ];
  const closing = ["Met vriendelijke groet,", municipality];
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(page)}</a>`;
  const html = lines.map((line) => `<p>${line === page ? link : escapeHtml(line)}</p>`).join("");
  return {
    to: { name, address: email },
    subject,
    text: `${[...lines, closing.join("\n")].join("\n\n")}\n`,
    html: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${subject}</title><body>${html}<p>${closing.map(escapeHtml).join("<br>")}</p></body></html>`,
  };
}
