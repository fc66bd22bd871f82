type Parts = Readonly<Record<string, unknown>>;

export const isPart = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings with some parts laid over them; inside a part, what is not named stays. Total. */
export function overlaid<T>(base: T, over: unknown): T {
  if (!isPart(base) || !isPart(over)) return base;
  const parts = Object.entries(over).map(([part, value]) => {
    const own = base[part];
    return [part, isPart(own) && isPart(value) ? { ...own, ...value } : value];
  });
  return { ...base, ...Object.fromEntries(parts) };
}
