/** A share of a whole, 0 to 1, as the length of a bar; its number stands beside it in words. */
export function ShareBar({ share }: { share: number }) {
  return (
    <span
      className="block h-2.5 rounded-xs bg-ink-3 forced-color-adjust-none"
      style={{ width: `${100 * share}%` }}
    />
  );
}
