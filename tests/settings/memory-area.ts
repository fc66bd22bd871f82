import type { StorageArea } from '#utils/settings/area.ts';

/** A storage in memory, as slow and as shared as a real one: every call takes a turn. */
export class MemoryArea implements StorageArea {
  readonly items = new Map<string, unknown>();
  broken = false;
  readonly #listeners = new Set<(keys: readonly string[]) => void>();

  async get(key: string): Promise<unknown> {
    await this.#turn();
    return structuredClone(this.items.get(key));
  }

  async set(items: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#turn();
    for (const [key, value] of Object.entries(items)) this.items.set(key, structuredClone(value));
    for (const listener of this.#listeners) listener(Object.keys(items));
  }

  onChanged(listener: (keys: readonly string[]) => void): () => void {
    if (this.broken) throw new Error('Extension context invalidated.');
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #turn(): Promise<void> {
    await Promise.resolve();
    if (this.broken) throw new Error('Extension context invalidated.');
  }
}
