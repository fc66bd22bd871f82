import { isPart } from './overlay.ts';

/** A single setting: its part, and its name inside that where it has one, such as `portals.dmc`. */
export interface Leaf {
  readonly path: string;
  readonly part: string;
  readonly name: string | undefined;
  readonly value: unknown;
}

/** The single settings of some parts. */
export const leavesOf = (parts: object): Leaf[] =>
  Object.entries(parts).flatMap(([part, value]): Leaf[] =>
    isPart(value)
      ? Object.entries(value).map(([name, own]) => ({
          path: `${part}.${name}`,
          part,
          name,
          value: own,
        }))
      : [{ path: part, part, name: undefined, value }],
  );

/** The parts that some single settings make up. */
export function partsOf(leaves: readonly Leaf[]): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const { part, name, value } of leaves)
    parts[part] = name === undefined ? value : { ...(parts[part] as object), [name]: value };
  return parts;
}

/** A single setting of complete settings. */
export function leafIn(settings: object, { part, name }: Leaf): unknown {
  const value = (settings as Record<string, unknown>)[part];
  if (name === undefined) return value;
  return isPart(value) ? value[name] : undefined;
}

export const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
