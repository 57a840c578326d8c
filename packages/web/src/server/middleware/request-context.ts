import { createContext, type RouterContextProvider } from "react-router";
import type { Api } from "../../graphql/api.ts";
import type { Listen } from "../../graphql/listen.ts";
import type { Language } from "../../i18n/language.ts";
import type { AppEnvironment } from "../app-environment.ts";
import type { Cookies } from "./cookies.ts";

/** One request of one visitor, as loaders and actions see it. */
export type RequestContext = {
  readonly requestId: string;
  /** Allows this page's inline scripts under the content security policy. */
  readonly nonce: string;
  readonly language: Language;
  readonly environment: AppEnvironment;
  readonly cookies: Cookies;
  readonly api: Api;
  /** Subscribes to the API for this visitor; used by `liveStream`. */
  readonly listen: Listen;
  /** What was typed in the form of this page, which is shown again in another language. */
  readonly carried?: URLSearchParams | undefined;
};

/** Set by the root middleware, which runs before everything, also for resource routes. */
export const requestContextKey = createContext<RequestContext>();

type Context = Pick<RouterContextProvider, "get">;

/** The whole visit. */
export const requestContext = (context: Readonly<Context>): RequestContext => context.get(requestContextKey);

/** The typed GraphQL client that speaks for this visitor. */
export const api = (context: Readonly<Context>): Api => requestContext(context).api;

/** The language of this visit. */
export const languageOf = (context: Readonly<Context>): Language => requestContext(context).language;
