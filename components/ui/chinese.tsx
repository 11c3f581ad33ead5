/** Simplified Chinese text, marked as such for fonts and screen readers. */
export function Chinese({ children, className }: { children: string; className?: string }) {
  return (
    <span lang="zh-Hans" className={className}>
      {children}
    </span>
  );
}
