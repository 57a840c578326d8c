/** Somebody's own words, as written, with a line above that says whose. */
export function Quoted({ above, children }: { readonly above: string; readonly children: string }) {
  return (
    <figure className="m-quoted">
      <figcaption>{above}</figcaption>
      <blockquote>{children}</blockquote>
    </figure>
  );
}
