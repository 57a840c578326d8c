import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { action, loader } from "./hand-over-chosen.tsx";
import { ChosenQuery, HandOver } from "./hand-over-query.ts";

const mock = mockApi();
const path =
  "/werkvoorraad/overdracht?uit=%3Flijst%3Dlate&zaak=K-2026-0388-1&zaak=K-2026-0389-9&zaak=K-2026-0388-1";
const one = "00000000-0000-4000-8000-000000000001";

describe("complaints chosen in the worklist", () => {
  it("are asked for once each, and the way back is to the list with what is still chosen", async () => {
    let asked: object = {};
    mock.query(ChosenQuery, (variables) => {
      asked = variables;
      return {
        today: "2026-11-23",
        chosen: {
          cases: [
            {
              ...{ id: one, reference: "K-2026-0388-1", summary: "De balie was dicht", barred: [] },
              ...{ nextDueOn: "2026-11-30", holder: { id: "s1", name: "P. Vermeer" }, receiver: null },
            },
          ],
          others: [
            {
              reference: "K-2026-0389-9",
              refusal: { code: "NOT_YOURS" as const, article: "Awb 9:1, 9:7", facts: [] },
            },
          ],
          justAsked: [],
          receivers: [],
        },
      };
    });
    const { data } = await runRoute(loader, { app: "staff", path });
    expect(asked).toEqual({ references: ["K-2026-0388-1", "K-2026-0389-9"] });
    expect(data).toMatchObject({
      count: 2,
      list: "/werkvoorraad?lijst=late&zaak=K-2026-0388-1",
      others: [{ reference: "K-2026-0389-9", words: "Dit is niet aan u.", article: "Awb 9:1, 9:7" }],
    });
  });

  it.each([
    ["without script", path],
    ["to the page's script", path.replace("overdracht?", "overdracht.data?")],
  ])(
    "are given to a colleague in the place of who has them, and the same page tells what came of it, %s",
    async (_, sentTo) => {
      let sent: object = {};
      mock.mutation(HandOver, ({ input }) => {
        sent = input;
        const cases = [{ complaintId: one, refusal: null }];
        return { handed: { __typename: "HandOverDone" as const, cases } };
      });
      const form = { do: "send", reason: "Werk verdeeld", [`from-${one}`]: "", [`to-${one}`]: "s2" };
      const { location } = await runRoute(action, { app: "staff", path: sentTo, form });
      expect(sent).toEqual({
        reason: "Werk verdeeld",
        cases: [{ complaintId: one, fromId: null, handlerId: "s2" }],
      });
      expect(location).toBe(path);
    },
  );
});
