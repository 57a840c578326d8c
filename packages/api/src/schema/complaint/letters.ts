import { amsterdamDay, type Notice } from "@gehoor/domain";
import type { ComplaintFile } from "../../reads/complaint-file.ts";
import { readLetters } from "../../reads/letters.ts";
import type { System } from "../../system.ts";
import { builder } from "../builder.ts";
import { type LetterInView, LetterType } from "../letter.ts";
import { pageOf } from "../page.ts";
import { ComplaintType } from "./complaint-type.ts";
import { isOwn } from "./hearings.ts";

builder.objectField(ComplaintType, "letters", (t) =>
  t.connection(
    {
      type: LetterType,
      description: "Letters in the order in which they were owed; the parties see those to themselves.",
      extensions: { aspect: "OWN" },
      resolve: async (file, args, { system }) => {
        const page = pageOf(lettersInView(file), args, ({ number }) => number);
        const stored = page.edges.length > 0 ? await readLetters(system.sql, file.complaint.id) : new Map();
        const edges = page.edges.map(async ({ cursor, node }) => ({
          cursor,
          node: {
            notice: node,
            to: await recipientName(file, node, system),
            stored: stored.get(node.number),
          } satisfies LetterInView,
        }));
        return { ...page, edges: await Promise.all(edges) };
      },
    },
    {
      name: "LetterConnection",
      fields: (c) => ({ totalCount: c.exposeInt("totalCount", { description: "All of them." }) }),
      description: "A page of letters.",
      authScopes: { signedIn: true },
    },
    { name: "LetterEdge", description: "One letter.", authScopes: { signedIn: true } },
  ),
);

/** Cancelled letters never left: only staff see that they were once owed. */
function lettersInView(file: ComplaintFile): readonly Notice[] {
  if (file.shows("ALL_LETTERS")) return file.complaint.notices;
  return file.complaint.notices.filter(
    ({ to, state }) => to.kind === "PARTY" && isOwn(file, to.partyId) && state !== "CANCELLED",
  );
}

async function recipientName(
  file: ComplaintFile,
  { to }: Notice,
  { policies }: System,
): Promise<string | null> {
  switch (to.kind) {
    case "PARTY": {
      const respondent = file.complaint.respondents.find(({ partyId }) => partyId === to.partyId);
      return (
        (await file.person(to.partyId))?.name ?? (respondent ? file.staffName(respondent.staffId) : null)
      );
    }
    case "OMBUDSMAN":
      return (await policies.organisationOn(amsterdamDay(file.context.now))).ombudsman.name;
    case "OTHER_AUTHORITY": {
      const forwarded = await file.last("ComplaintForwarded");
      if (forwarded?.authority === "OTHER") return file.text(forwarded.name);
      return (await policies.organisationOn(amsterdamDay(file.context.now))).bbs.name;
    }
  }
}
