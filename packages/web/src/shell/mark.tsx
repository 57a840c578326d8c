/** The mark of Gehoor: an ear in a speech bubble. Decorative; the name always stands beside it. */
export function Mark({ size, onDark = false }: { readonly size: number; readonly onDark?: boolean }) {
  return (
    <svg
      className="g-mark"
      width={size}
      height={size}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M20 3c9.4 0 17 6.6 17 14.8S29.4 32.6 20 32.6c-1.5 0-3-.2-4.4-.5L7 37l1.8-8C5.3 26.3 3 22.3 3 17.8 3 9.6 10.6 3 20 3Z"
        fill={onDark ? "var(--g-rail-mark)" : "var(--g-action)"}
      />
      <path
        d="M13 18c0-4 3.1-7 7-7s7 3 7 7c0 3-2 4.2-3.3 5.3-1.2 1-1.2 3.2-3.7 3.2"
        fill="none"
        stroke={onDark ? "var(--g-rail)" : "var(--g-surface)"}
        strokeWidth={2.6}
        strokeLinecap="round"
      />
    </svg>
  );
}
