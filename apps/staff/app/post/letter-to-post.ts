import { notFound } from "@gehoor/web/graphql/api-failure.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { visit } from "@gehoor/web/server/middleware/visit.ts";
import type { Route } from "./+types/letter-to-post.ts";
import { letterPage } from "./letter-page.server.ts";

const LetterOnPaper = graphql(`
  query LetterOnPaper($after: String) {
    lettersToPost(first: 25, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { complaintId letter { number html text } } }
    }
  }
`);

/** Enough for a day on which nothing was posted for months; a bound so that a mistake cannot loop. */
const mostPages = 40;

/** A letter that waits for the post, also for desk staff who see nothing else of that case. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, requestId } = visit(context);
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { lettersToPost }: { lettersToPost: Page } = await api.query(LetterOnPaper, { after });
    const found = lettersToPost.edges.find(
      ({ node }) => node.complaintId === params.id && String(node.letter.number) === params.number,
    );
    if (found) return letterPage(found.node.letter);
    if (!lettersToPost.pageInfo.hasNextPage) break;
    after = lettersToPost.pageInfo.endCursor;
  }
  throw notFound(requestId);
}

type Page = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly node: {
      readonly complaintId: string;
      readonly letter: {
        readonly number: number;
        readonly html: string | null;
        readonly text: string | null;
      };
    };
  }[];
};
