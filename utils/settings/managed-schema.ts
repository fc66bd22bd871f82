import * as z from 'zod/mini';
import { policySchema } from './policy-schema.ts';

/** The part of JSON Schema that Chrome's policies understand; each has exactly one type. */
export interface ManagedSchema {
  readonly type: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ManagedSchema>>;
  readonly items?: ManagedSchema;
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

function description({ enum: values, minimum, maximum }: JsonSchema): string | undefined {
  if (values) return values.join(' | ');
  const bounded =
    minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  return bounded ? `${minimum}–${maximum}` : undefined;
}

/**
 * Chrome drops a whole policy where one value in it does not fit: only types are asked for, what fits is
 * told in words, and the extension leaves out single parts and names them.
 */
function simple(schema: JsonSchema): ManagedSchema {
  const told = description(schema);
  const { properties, items } = schema;
  return {
    type: schema.type ?? 'string',
    ...(told !== undefined && { description: told }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, simple(part)]),
      ),
    }),
    ...(items && { items: simple(items) }),
  };
}

/** The schema of `storage.managed` for Chrome, which hands out nothing without one. */
export const managedSchema = (): ManagedSchema =>
  simple(z.toJSONSchema(policySchema, { target: 'draft-7' }) as JsonSchema);
