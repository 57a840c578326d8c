import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import type { RouterContextProvider } from "react-router";
import { expect, it } from "vitest";
import type { Code } from "../words/code.ts";
import { loadToOpen } from "./to-open.server.ts";
import { ToOpenQuery } from "./to-open-query.ts";

const mock = mockApi();

async function toOpen(...roles: Code<"Role">[]) {
  const loader = ({ context }: { readonly context: Readonly<RouterContextProvider> }) =>
    loadToOpen(requestContext(context), roles);
  return (await runRoute(loader, { app: "staff", path: "/" })).data;
}

it("shows the liaison what was shared and is not opened, longest shared first", async () => {
  mock.query(ToOpenQuery, {
    complaints: {
      totalCount: 2,
      edges: [
        { node: { id: "c1", reference: "K-2026-0388-1", sealedSinceOn: "2026-11-23" } },
        { node: { id: "c2", reference: "K-2026-0240-4", sealedSinceOn: "2026-11-20" } },
      ],
    },
  });
  expect(await toOpen("LIAISON")).toEqual({
    total: 2,
    rows: [
      { id: "c2", reference: "K-2026-0240-4", since: "vrijdag 20 november 2026" },
      { id: "c1", reference: "K-2026-0388-1", since: "maandag 23 november 2026" },
    ],
  });
});

it("asks nothing for anybody else", async () => {
  expect(await toOpen("COORDINATOR", "SIGNATORY")).toEqual({ total: 0, rows: [] });
});
