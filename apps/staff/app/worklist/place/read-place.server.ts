import { isFailure } from "@gehoor/web/graphql/api-failure.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import type { Cookies } from "@gehoor/web/server/middleware/cookies.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { LoaderFunctionArgs } from "react-router";
import { z } from "zod";
import { complaintFilter, complaintOrder, readWorklistAddress } from "../worklist-filter.ts";
import { type ListPlace, placeParameters } from "./list-place.ts";

export const NeighboursQuery = graphql(`
  query Neighbours($filter: ComplaintFilter, $order: ComplaintOrder, $place: String!) {
    complaintNeighbours(filter: $filter, order: $order, place: $place) {
      previous { reference cursor }
      next { reference cursor }
    }
  }
`);

const remembered = "list_place";
/** The places of so many cases opened last are kept: one is open in each window. */
const mostRemembered = 3;
/** A longer address of a list would leave no room in the cookie. */
const longestList = 400;

const placesShape = z.array(z.object({ reference: z.string(), list: z.string(), cursor: z.string() }));

/**
 * The list from which a case was opened, with what stands beside it there; undefined for one that was opened otherwise. The
 * address says it once. From then on the browser keeps it, so that it is still known after something was done in the case.
 */
export async function readPlace({
  request,
  context,
  params,
}: Pick<LoaderFunctionArgs, "request" | "context" | "params">) {
  const { api, cookies } = requestContext(context);
  const place = await placeOf(cookies, params.reference ?? "", new URL(request.url).searchParams);
  if (!place) return undefined;
  const address = readWorklistAddress(new URLSearchParams(place.list));
  const asked = { filter: complaintFilter(address), order: complaintOrder(address), place: place.cursor };
  try {
    const { complaintNeighbours: beside } = await api.query(NeighboursQuery, asked);
    return { list: place.list, view: address.view, ...beside };
  } catch (problem) {
    // A place that is none of that list: an address somebody wrote, or one from before the list was changed.
    if (isRefused(problem)) return undefined;
    throw problem;
  }
}

async function placeOf(
  cookies: Pick<Cookies, "readDraft" | "writeDraft">,
  reference: string,
  search: URLSearchParams,
): Promise<ListPlace | undefined> {
  const places = (await cookies.readDraft(remembered, placesShape)) ?? [];
  const known = places.find((place) => place.reference === reference);
  const list = search.get(placeParameters.list);
  const cursor = search.get(placeParameters.cursor);
  if (list === null || cursor === null || cursor.length > 200) return known;
  const isKnown = known?.list === list && known.cursor === cursor;
  if (!isKnown && list.length <= longestList) {
    const others = places.filter((place) => place.reference !== reference);
    await cookies.writeDraft(remembered, [{ reference, list, cursor }, ...others].slice(0, mostRemembered));
  }
  return { list, cursor };
}

function isRefused(problem: unknown): boolean {
  if (typeof problem !== "object" || problem === null || !("data" in problem)) return false;
  return isFailure(problem.data) && problem.data.reason === "INVALID_REQUEST";
}

export type Place = NonNullable<Awaited<ReturnType<typeof readPlace>>>;
