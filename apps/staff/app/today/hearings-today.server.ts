import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Visit } from "@gehoor/web/server/middleware/visit.ts";
import type { Code } from "../words/code.ts";

const HearingsOf = graphql(`
  query HearingsOf($reference: String!) {
    complaint(reference: $reference) {
      reference summary
      hearings { partyId name side mode status plannedAt }
    }
  }
`);

export type HearingToday = {
  readonly key: string;
  readonly reference: string;
  readonly summary: string | null;
  readonly name: string | null;
  readonly side: Code<"HearingSide">;
  readonly mode: Code<"HearingMode"> | null;
  readonly plannedAt: string;
  readonly time: string;
};

/** The hearings planned for this day in these cases, in order of time. */
export async function hearingsToday(
  { api, language }: Pick<Visit, "api" | "language">,
  references: readonly string[],
  today: string,
): Promise<readonly HearingToday[]> {
  const { dayOf, time } = dayWords(language);
  const cases = await Promise.all(references.map((reference) => api.query(HearingsOf, { reference })));
  return cases
    .flatMap(({ complaint }) =>
      (complaint?.hearings ?? []).flatMap(({ partyId, name, side, mode, status, plannedAt }) =>
        complaint && plannedAt && status === "PLANNED" && dayOf(plannedAt) === today
          ? [
              {
                key: `${complaint.reference} ${partyId}`,
                reference: complaint.reference,
                summary: complaint.summary,
                ...{ name, side, mode, plannedAt },
                time: time(plannedAt),
              },
            ]
          : [],
      ),
    )
    .sort((one, other) => one.plannedAt.localeCompare(other.plannedAt));
}
