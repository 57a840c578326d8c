/** What signing in needs to know of a person of the demo; the list itself stands beside the demo data of the API. */
export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** What to try with this account, one sentence in both languages. */
  readonly note: { readonly nl: string; readonly en: string };
}

/** The e-mail address in the identity token; an own login name becomes an address of the demo municipality. */
export function emailOf(account: DemoAccount): string {
  return account.login.includes("@") ? account.login : `${account.login}@gehoor.example`;
}
