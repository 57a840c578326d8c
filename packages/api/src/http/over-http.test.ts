import { serverAudits } from "graphql-http";
import { expect, it } from "vitest";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi({ AD_HOC_DOCUMENTS: "allowed" });

/** The public audit of GraphQL over HTTP. It asks documents of its own, some of them by GET. */
const audits = serverAudits({ url: () => `${api().url}/graphql` });

it("the audit looks at all it should", () => {
  expect(audits.length).toBe(61);
});

it.each(audits)("opened for any document, the API $name", async ({ fn }) => {
  const result = await fn();
  expect(result.status, "reason" in result ? result.reason : "").toBe("ok");
});
