import { describe, expect, it } from "vitest";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

const LIST = `query ($filter: ComplaintFilter, $order: ComplaintOrder) { complaints(filter: $filter, order: $order) {
  totalCount edges { node { reference status summary nextDueKind urgent turn { holder }
    coordinators { name } ownHearing { status replyByOn plannedAt reactUntilOn } ownLetters { number kind dispatchedOn } } } } }`;
const newestFirst = { field: "RECEIVED", direction: "DESC" };

interface Listed {
  readonly complaints: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly ownLetters: readonly OwnLetter[] } }[];
  };
}
type OwnLetter = { readonly number: number; readonly kind: string };

async function aboutMe(who: string, filter: Record<string, unknown> = {}, order: unknown = newestFirst) {
  const asked = { filter: { aboutMe: true, ...filter }, order };
  return api().ask<Listed>(LIST, asked, one().tokens[who]);
}

describe("complaints about me", () => {
  it("are found by somebody who also coordinates and handles others, and seen as respondent", async () => {
    const { data, errors } = await aboutMe("respondent");
    expect(errors).toEqual([]);
    expect(data.complaints).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            reference: one().reference,
            summary: null,
            nextDueKind: "DECISION",
            urgent: false,
            ownHearing: { status: "OFFERED", plannedAt: null, reactUntilOn: null },
            coordinators: expect.arrayContaining([{ name: expect.any(String) }]),
            ownLetters: [
              { kind: "COPY", dispatchedOn: null },
              { kind: "HEARING_OFFER", dispatchedOn: null },
            ],
          },
        },
      ],
    });
  });

  it("are counted where the own side is asked for, for that person alone", async () => {
    const counted = async (who: string) =>
      (await api().ask("{ worklistCounts { askedOfMe } }", {}, one().tokens[who])).data;
    expect(await counted("respondent")).toEqual({ worklistCounts: { askedOfMe: 1 } });
    for (const who of ["coordinator", "handler", "liaison"])
      expect(await counted(who), who).toEqual({ worklistCounts: { askedOfMe: 0 } });
  });

  it("let the person read those letters, one by its number, and nobody else's", async () => {
    const letter = async (number: number) =>
      (
        await api().ask<{ complaint: { letter: OwnLetter | null } }>(
          "query ($r: String!, $number: Int!) { complaint(reference: $r) { letter(number: $number) { number kind } } }",
          { r: one().reference, number },
          one().tokens.respondent,
        )
      ).data.complaint.letter;
    const { data } = await aboutMe("respondent");
    const own = data.complaints.edges.flatMap(({ node }) => node.ownLetters);
    expect(own).toHaveLength(2);
    for (const { number, kind } of own) expect(await letter(number)).toEqual({ number, kind });
    expect(await letter(1)).toBeNull();
    expect(await letter(-1)).toBeNull();
  });

  it("are nobody else's, and never found by what is hidden from the respondent", async () => {
    for (const who of ["coordinator", "handler", "desk", "liaison", "administrator", "records"])
      expect((await aboutMe(who)).data.complaints, who).toEqual({ totalCount: 0, edges: [] });
    for (const filter of [{ search: "yilmaz" }, { urgent: false }, { deadline: "THIS_WEEK" }])
      expect((await aboutMe("respondent", filter)).data.complaints.totalCount).toBe(0);
  });

  it("are not put in the order of duties that the respondent does not see", async () => {
    const byDuty = await aboutMe("respondent", {}, { field: "NEXT_DUE", direction: "ASC" });
    expect(byDuty.errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    const asItComes = await aboutMe("respondent", {}, null);
    expect(asItComes.errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("in other lists nobody has a part of their own", async () => {
    const { data } = await api().ask<Listed>(LIST, { filter: {}, order: newestFirst }, one().tokens.handler);
    expect(data.complaints.edges).toMatchObject([{ node: { ownHearing: null, ownLetters: [] } }]);
  });
});
