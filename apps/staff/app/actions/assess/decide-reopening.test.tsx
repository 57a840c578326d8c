import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { describe, expect, it } from "vitest";
import { ActionQuery } from "../../commands/action-query.ts";
import DecideReopening, { loader } from "./decide-reopening.tsx";

const reference = "K-2026-0388-1";
const mock = mockApi();
const decide = { type: "DECIDE_REOPENING", allowed: true, refusal: null } as const;

/** The page, of a complaint about which nothing else is known. */
async function shown(straightToOmbudsman: boolean): Promise<string> {
  mock.query(ActionQuery, {
    today: "2026-11-23",
    complaint: {
      ...{ id: "complaint-1", view: "STAFF", reference, summary: "Traag antwoord", version: 17 },
      ...{ straightToOmbudsman, joinedReferences: [], possibleActions: [decide], parts: [] },
      ...{ complainants: [], representative: null, respondents: [], hearings: [] },
      ...{ awaitedReactions: [], handler: null },
    },
  });
  const visit = {
    app: "staff",
    path: `/zaken/${reference}/decide-reopening`,
    params: { reference },
  } as const;
  const { data } = await runRoute(loader, visit);
  if (!data) throw new Error("The page of the form was not given");
  const Page = createRoutesStub([
    { path: "/", Component: () => <DecideReopening loaderData={data} actionData={undefined} /> },
  ]);
  return renderToStaticMarkup(<Page />);
}

describe("deciding about reopening", () => {
  it("gives a complaint that had ended its first term", async () => {
    expect(await shown(false)).toContain("Ja, heropenen met de eerste termijn");
  });

  it("takes up what went straight to the ombudsman, which had no term here", async () => {
    const page = await shown(true);
    expect(page).toContain("Ja, behandelen als klacht");
    expect(page).not.toContain("heropenen met de eerste termijn");
    expect(page).toContain("Nee, de klacht blijft gesloten");
  });
});
