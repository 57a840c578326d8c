import { expect } from "@playwright/test";
import { stackUnderTest } from "./stack-under-test.ts";

/**
 * Sets the one clock of the stack ahead by an ISO 8601 duration (`P14D`, `PT2H`). It never goes back, and every journey
 * after this one lives in the later time: reckon with days from now, never with fixed dates.
 */
export async function advanceClock(duration: string): Promise<void> {
  const answer = await fetch(`${stackUnderTest.apiUrl}/demo/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ advance: duration }),
  });
  expect(answer.status, await answer.text()).toBeLessThan(300);
}
