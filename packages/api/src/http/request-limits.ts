import type { GraphQLError } from "graphql";
import { requestError } from "../request-errors.ts";

/**
 * What one request may ask, computed from our own pages' operations with margin (a test measures them). The numbers are
 * not told to who exceeds them.
 */
export const requestLimits = {
  complexity: 6000,
  depth: 12,
  breadth: 1000,
  aliases: 30,
  tokens: 3000,
  bodyBytes: 1024 * 1024,
  pageSize: 100,
  exceeded: (): GraphQLError => requestError("REQUEST_TOO_LARGE", "The request asks for too much at once."),
} as const;
