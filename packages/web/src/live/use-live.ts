import { useEffect, useEffectEvent, useState } from "react";
import { useRevalidator } from "react-router";
import { gather } from "./gather.ts";
import type { LiveMessage, TimeInWords } from "./read-stream.ts";
import { openSharedStream } from "./shared-stream.ts";

/**
 * Hears what happens while a page is open; what comes in a burst is heard together. Never moves focus by it: change
 * numbers and lists in place, and say new things through a `LiveRegion`.
 *
 * @param url the address of a `liveStream` route; undefined listens to nothing
 * @param after the id of the last event that the page knew when it was loaded. Only its first value counts: what comes
 *   later comes by the stream
 */
export function useLive(
  url: string | undefined,
  after: string | undefined,
  onMessages: (messages: readonly LiveMessage[]) => void,
): void {
  const hear = useEffectEvent(onMessages);
  const begin = useEffectEvent((address: string) => {
    const heard = gather<LiveMessage>((messages) => hear(messages));
    const leave = openSharedStream(address, after, heard.add);
    return () => {
      leave();
      heard.stop();
    };
  });
  useEffect(() => (url === undefined ? undefined : begin(url)), [url]);
}

/** That a page hears nothing any more, and since when; undefined when it never heard anything. */
export type Staleness = { readonly since: TimeInWords | undefined };

type Revalidation = {
  /** Up to where the loaded page knows all. */
  readonly after: string | undefined;
  /** Hears the events of a burst together, in their order. */
  readonly onEvents?: (told: readonly unknown[]) => void;
  /** True while the page is a form: what is being typed, and the version it was made from, stay as they are. */
  readonly paused?: boolean;
};

/**
 * Loads the data of the page again when something happened, and when the connection is back, which the stream itself may
 * not notice for a long time. Give the page `clientLoader = keepingLast()`, so that it
 * stays as it was when the app cannot be reached.
 *
 * @returns for a `StaleNote`: set while nothing can be heard
 */
export function useLiveRevalidation(
  url: string | undefined,
  { after, onEvents, paused = false }: Revalidation,
): Staleness | undefined {
  const [stale, setStale] = useState<Staleness>();
  const revalidator = useRevalidator();
  const reload = useEffectEvent(() => {
    if (!paused) void revalidator.revalidate();
  });
  useLive(url, after, (messages) => {
    const told = messages.flatMap((message) => (message.kind === "event" ? [message.data] : []));
    if (told.length > 0) onEvents?.(told);
    const last = messages.at(-1);
    setStale(last?.kind === "cut" ? { since: last.since } : undefined);
    if (last?.kind !== "cut" || messages.length > 1) reload();
  });
  useEffect(() => {
    const online = () => reload();
    window.addEventListener("online", online);
    return () => window.removeEventListener("online", online);
  }, []);
  return stale;
}
