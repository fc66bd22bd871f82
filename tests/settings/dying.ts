/** Thrown by nothing and caught by nothing: a background that is killed says nothing any more. */
const never = () => new Promise<never>(() => undefined);

/** At which of its calls to the world a background is killed: before the call has an effect, or after. */
export interface Death {
  readonly call: number;
  readonly when: 'before' | 'after';
}

/**
 * The same functions, counted, until the one at which whoever calls them is killed: it never hears of
 * anything again. `calls` tells how many there were.
 */
export function dying<T extends object>(parts: T, death?: Death) {
  let count = 0;
  const follow = (target: object): object =>
    new Proxy(target, {
      get(from, name) {
        const found: unknown = Reflect.get(from, name);
        if (typeof found === 'object' && found !== null) return follow(found);
        if (typeof found !== 'function') return found;
        return (...given: unknown[]) => {
          count += 1;
          const ends = death !== undefined && count >= death.call;
          if (ends && (death.when === 'before' || count > death.call)) return never();
          const result: unknown = Reflect.apply(found, from, given);
          if (ends) return Promise.resolve(result).then(never, never);
          return result;
        };
      },
    });
  return { parts: follow(parts) as T, calls: () => count };
}

/** Every death of so many calls. */
export const deathsOf = (calls: number): readonly Death[] =>
  Array.from({ length: calls }, (_, at) => at + 1).flatMap((call) => [
    { call, when: 'before' } as const,
    { call, when: 'after' } as const,
  ]);

/** Until everything that can happen has happened. */
export const settled = () => new Promise((done) => setTimeout(done, 0));
