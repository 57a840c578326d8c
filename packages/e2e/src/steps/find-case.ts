import { expect, type Page } from "@playwright/test";
import { stackUnderTest } from "../stack-under-test.ts";

interface Listed {
  readonly complaints: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly reference: string } }[];
  };
}
interface Possible {
  readonly complaint: {
    readonly possibleActions: readonly { readonly type: string; readonly allowed: boolean }[];
  };
}

const List = `query Listed($open: Boolean!, $after: String) {
  complaints(filter: { open: $open }, order: { field: RECEIVED, direction: DESC }, first: 50, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { reference } }
  }
}`;
const Possible = `query Possible($reference: String!) {
  complaint(reference: $reference) { possibleActions { type allowed } }
}`;

/**
 * Finds complaints for actions: the newest one this person may see on which the action can be done now, open ones first.
 * What was asked of a complaint is remembered, so carry nothing out between two questions to the same finder.
 *
 * @returns a function from the end of a form's address, such as `assign-handler`, to a reference
 */
export function caseFinder(page: Page): (action: string) => Promise<string> {
  const lists = new Map<boolean, Promise<readonly string[]>>();
  const possible = new Map<string, Promise<ReadonlySet<string>>>();
  const remembered = <Key, Value>(known: Map<Key, Value>, key: Key, ask: () => Value): Value => {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    return answer;
  };
  return async (action) => {
    const type = action.toUpperCase().replaceAll("-", "_");
    for (const open of [true, false])
      for (const reference of await remembered(lists, open, () => listed(page, open)))
        if ((await remembered(possible, reference, () => possibleOn(page, reference))).has(type))
          return reference;
    throw new Error(`No complaint on which ${type} can be done by who is signed in`);
  };
}

/** Those that are open, or those that ended, newest first. */
async function listed(page: Page, open: boolean): Promise<readonly string[]> {
  const references: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { complaints }: Listed = await askApi<Listed>(page, List, { open, after });
    references.push(...complaints.edges.map(({ node }) => node.reference));
    after = complaints.pageInfo.endCursor;
    more = complaints.pageInfo.hasNextPage;
  }
  return references;
}

async function possibleOn(page: Page, reference: string): Promise<ReadonlySet<string>> {
  const { complaint } = await askApi<Possible>(page, Possible, { reference });
  return new Set(complaint.possibleActions.filter(({ allowed }) => allowed).map(({ type }) => type));
}

/** Asks the API as the person who is signed in to the staff site in this page. */
async function askApi<Data>(
  page: Page,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const cookies = await page.context().cookies();
  const session = cookies.find(({ name }) => name === "gehoor_staff")?.value ?? "";
  const answer = await fetch(`${stackUnderTest.apiUrl}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-gehoor-csrf": "1",
      // The framework writes a cookie's value as JSON in base64.
      authorization: `Bearer ${JSON.parse(atob(decodeURIComponent(session))).token}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  expect(errors, "errors of the API").toBeUndefined();
  return data;
}
