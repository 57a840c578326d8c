import { afterEach } from "vitest";
import type { OneCase } from "./stories/one-case.ts";
import type { TestApi } from "./test-api.ts";

export interface Kept {
  readonly __typename: string;
  readonly draft?: {
    readonly revision: string;
    readonly subject: string;
    readonly keptAt: string;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
  } | null;
  readonly problems?: readonly object[];
}

const DRAFT = "draft { revision subject keptAt fields { name value } }";

/** Keeps, reads and discards drafts of one case as the people around it; none is left after a test. */
export function useDrafts(api: () => TestApi, here: () => OneCase) {
  afterEach(() => api().system.sql`delete from draft`);

  async function keep(
    fields: Readonly<Record<string, string>>,
    asked: Readonly<Record<string, unknown>> = {},
    who = "handler",
  ): Promise<Kept> {
    const input = {
      complaintId: here().id,
      action: "JUDGE_PART",
      fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
      ...asked,
    };
    const { data, errors } = await api().ask<{ keepDraft: Kept } | null>(
      `mutation ($input: KeepDraftInput!) { keepDraft(input: $input) { __typename
        ... on DraftKept { ${DRAFT} } ... on NewerDraft { newer { revision subject keptAt fields { name value } } }
        ... on InvalidInput { problems { path code limit } } } }`,
      { input },
      here().tokens[who],
    );
    if (!data) throw new Error(errors.map(({ message }) => message).join());
    return data.keepDraft;
  }

  async function drafts(who = "handler") {
    const { data } = await api().ask<{
      complaint: { drafts: readonly { action: string; fields: readonly { value: string }[] }[] } | null;
      ownDrafts: readonly { reference: string; action: string; keptAt: string }[];
    }>(
      `query ($reference: String!) {
        complaint(reference: $reference) { drafts { action subject fields { value } } }
        ownDrafts { reference action subject keptAt }
      }`,
      { reference: here().reference },
      here().tokens[who],
    );
    return {
      here: data.complaint?.drafts.map(({ fields }) => fields.map(({ value }) => value).join(" ")),
      own: data.ownDrafts,
    };
  }

  async function discard(revision: string | undefined, who: string): Promise<boolean> {
    const { data } = await api().ask<{ discardDraft: boolean }>(
      "mutation ($revision: ID!) { discardDraft(revision: $revision) }",
      { revision },
      here().tokens[who],
    );
    return data.discardDraft;
  }

  return { keep, drafts, discard };
}

export const revisionOf = ({ draft }: Kept) => draft?.revision;
