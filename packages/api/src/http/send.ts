import type { ServerResponse } from "node:http";

const headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

export function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...headers, "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}

/** Figures as Prometheus reads them. */
export function sendText(response: ServerResponse, text: string): void {
  response.writeHead(200, { ...headers, "content-type": "text/plain; version=0.0.4; charset=utf-8" });
  response.end(text);
}
