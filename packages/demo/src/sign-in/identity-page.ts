import type { DemoAccount } from "../people/accounts.ts";

/** What signing in needs to know of a person. */
export type OfferedAccount = Pick<DemoAccount, "login" | "name" | "roles" | "note">;

const words = {
  nl: {
    title: "Inloggen bij de demo",
    lead: "Kies met wie u het medewerkersportaal wilt bekijken. Een wachtwoord is niet nodig.",
    as: "Verder als",
    signOut: "Uitloggen bij de demo",
    signOutButton: "Log ook hier uit",
  },
  en: {
    title: "Sign in to the demo",
    lead: "Choose as whom you want to see the staff site. No password is needed.",
    as: "Continue as",
    signOut: "Sign out of the demo",
    signOutButton: "Sign out here too",
  },
} as const;

const style = `
  :root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 44rem; padding: 2rem 1rem; }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.5rem; }
  ul { display: grid; gap: 0.75rem; list-style: none; margin: 1.5rem 0 0; padding: 0; }
  button { background: none; border: 1px solid currentColor; border-radius: 0.25rem; color: inherit; cursor: pointer;
    font: inherit; padding: 0.75rem 1rem; text-align: start; width: 100%; }
  button:hover { outline: 2px solid currentColor; }
  button:focus-visible { outline: 3px solid currentColor; outline-offset: 3px; }
  strong, span { display: block; }
`;

/** The page on which one click chooses a person; every text in it comes from the demo's own list, escaped all the same. */
export function identityPage(
  accounts: readonly OfferedAccount[],
  language: "nl" | "en",
  nonce: string,
): string {
  const text = words[language];
  const choices = accounts.map(
    (account) => `<li><button type="submit" name="login" value="${escapeHtml(account.login)}"
        data-roles="${escapeHtml(account.roles.join(" "))}">
        <strong>${escapeHtml(`${text.as} ${account.name}`)}</strong>
        <span>${escapeHtml(account.note[language])}</span>
      </button></li>`,
  );
  const form = `<form method="post"><ul>${choices.join("\n      ")}</ul></form>`;
  return page(language, nonce, text.title, `<p>${text.lead}</p>\n    ${form}`);
}

/**
 * Signs out without asking again, since whoever comes here has just asked for it in the staff site.
 *
 * @param form the provider's own, empty but for what keeps others from sending it
 */
export function signOutPage(form: string, language: "nl" | "en", nonce: string): string {
  const { signOut, signOutButton } = words[language];
  const button = `<button type="submit" form="op.logoutForm" name="logout" value="yes">${signOutButton}</button>`;
  const script = `<script nonce="${nonce}">document.querySelector("button").click()</script>`;
  return page(language, nonce, signOut, `${form}\n    ${button}\n    ${script}`);
}

/** What somebody sees who comes to the provider by its bare address. */
export function welcomePage(staffUrl: string, nonce: string): string {
  const link = `<a href="${escapeHtml(staffUrl)}">${escapeHtml(staffUrl)}</a>`;
  return page("en", nonce, "Demo identity provider", `<p>Sign in through the staff site: ${link}</p>`);
}

function page(language: string, nonce: string, title: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} - Gehoor</title>
    <link rel="icon" href="data:,">
    <style nonce="${nonce}">${style}</style>
  </head>
  <body>
    <main>
    <h1>${title}</h1>
    ${content}
    </main>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
