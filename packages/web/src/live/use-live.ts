import { useEffect, useEffectEvent } from "react";
import { useRevalidator } from "react-router";
import type { LiveMessage } from "./read-stream.ts";
import { openSharedStream } from "./shared-stream.ts";

/**
 * Hears what happens while a page is open. Never moves focus by it: change numbers and lists in place, and say new
 * things through a `LiveRegion`.
 *
 * @param url the address of a `liveStream` route; undefined listens to nothing
 */
export function useLive(url: string | undefined, onMessage: (message: LiveMessage) => void): void {
  const hear = useEffectEvent(onMessage);
  useEffect(() => {
    if (url === undefined) return undefined;
    return openSharedStream(url, (message) => hear(message));
  }, [url]);
}

/**
 * Loads the data of the page again when something happened, and when the connection is back, which the stream itself may
 * not notice for a long time. Give the page `clientLoader = keepingLast()`, so that it
 * stays as it was when the app cannot be reached.
 *
 * @param paused true while the page is a form: what is being typed, and the version it was made from, stay as they are
 */
export function useLiveRevalidation(
  url: string | undefined,
  onEvent?: (data: unknown) => void,
  paused = false,
): void {
  const revalidator = useRevalidator();
  const reload = useEffectEvent(() => {
    if (!paused) void revalidator.revalidate();
  });
  useLive(url, (message) => {
    if (message.kind === "event") onEvent?.(message.data);
    if (!paused) void revalidator.revalidate();
  });
  useEffect(() => {
    const online = () => reload();
    window.addEventListener("online", online);
    return () => window.removeEventListener("online", online);
  }, []);
}
