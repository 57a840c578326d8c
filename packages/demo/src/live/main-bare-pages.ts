import { createServer } from "node:http";
import { createRequire } from "node:module";
import { Writable } from "node:stream";

/** What is used of React, which is the apps' dependency and not this package's. */
type Element = { readonly type: string } | string | undefined;
type CreateElement = (name: string, props: object, ...children: Element[]) => Element;
type Render = (
  of: Element,
  told: { readonly onAllReady: () => void },
) => { readonly pipe: (to: Writable) => void };

/** A page to be rendered without a site around it: its HTML as the site sent it. */
export interface BarePage {
  readonly path: string;
  readonly html: string;
}

/**
 * Renders pages with React and nothing else: the same markup, made into elements once, rendered anew for each request and sent whole.
 * `PORT`, and `REACT_OF`, the folder of the app whose React renders.
 */
const load = createRequire(`${process.env.REACT_OF}/package.json`);
const { createElement }: { readonly createElement: CreateElement } = load("react");
const { renderToPipeableStream }: { readonly renderToPipeableStream: Render } = load("react-dom/server");
const pages = new Map<string, Element>();

process.on("message", ({ path, html }: BarePage) => {
  pages.set(path, elementsOf(html));
  process.send?.("ready");
});

createServer((request, response) => {
  const { pipe } = renderToPipeableStream(pages.get(request.url ?? ""), {
    onAllReady: () => {
      const parts: Buffer[] = [];
      const whole = new Writable({
        write: (part: Buffer, _, done) => {
          parts.push(part);
          done();
        },
        final: (done) => {
          const body = Buffer.concat(parts);
          response.writeHead(200, {
            "content-type": "text/html; charset=utf-8",
            "content-length": body.length,
          });
          response.end(body);
          done();
        },
      });
      pipe(whole);
    },
  });
}).listen(Number(process.env.PORT), "127.0.0.1");

/** The elements of HTML that React itself wrote: every attribute in quotes, every element closed. */
function elementsOf(html: string): Element {
  const open: {
    readonly name: string;
    readonly attributes: Record<string, unknown>;
    readonly children: Element[];
  }[] = [{ name: "", attributes: {}, children: [] }];
  const close = () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed && parent)
      parent.children.push(createElement(closed.name, closed.attributes, ...closed.children));
  };
  const tokens =
    /<!--.*?-->|<!DOCTYPE[^>]*>|<\/([\w-]+)>|<(script|style|textarea)\b([^>]*)>(.*?)<\/\2>|<([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gs;
  for (const [
    ,
    end,
    raw,
    rawAttributes = "",
    rawText = "",
    name,
    attributes = "",
    alone,
    text,
  ] of html.matchAll(tokens)) {
    if (end) close();
    else if (raw) {
      const held =
        raw === "textarea" ? { defaultValue: rawText } : { dangerouslySetInnerHTML: { __html: rawText } };
      open.at(-1)?.children.push(createElement(raw, { ...attributesIn(rawAttributes), ...held }));
    } else if (name) {
      open.push({ name, attributes: attributesIn(attributes), children: [] });
      if (alone) close();
    } else if (text) open.at(-1)?.children.push(unescaped(text));
  }
  const [root] = open.at(0)?.children ?? [];
  return root;
}

const otherNames: Readonly<Record<string, string>> = { class: "className", for: "htmlFor" };

function attributesIn(text: string): Record<string, unknown> {
  const found = text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g);
  return Object.fromEntries(
    [...found].map(([, name = "", value = ""]) => [otherNames[name] ?? name, unescaped(value)]),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
