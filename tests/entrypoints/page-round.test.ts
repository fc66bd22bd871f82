import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DMC } from '#utils/portals/dmc/index.ts';
import { askedRound } from '../../entrypoints/portal/page-round.ts';

const ROUND = { academicYear: 2569, deadlines: {}, texts: { line: 'a' } };

let leaving: AbortController;
let answers: unknown[];
const sent = vi.fn();

const ask = () => {
  const changed = vi.fn();
  return { changed, round: askedRound(DMC, changed, leaving.signal) };
};

beforeEach(() => {
  vi.useFakeTimers();
  leaving = new AbortController();
  answers = [];
  sent.mockClear();
  fakeBrowser.reset();
  fakeBrowser.runtime.id = 'test-extension-id';
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent(message);
    return answers.shift();
  });
});

afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the round of an open page', () => {
  it('is asked for once, and known once it is answered', async () => {
    answers = [{ ok: true, reply: ROUND }];
    const { changed, round } = ask();
    round.want(2569, 'th');
    round.want(2569, 'th');
    expect([round.now(), round.isSettled()]).toEqual([undefined, false]);
    await vi.advanceTimersByTimeAsync(0);
    expect([round.now(), round.isSettled()]).toEqual([ROUND, true]);
    expect(changed.mock.calls).toEqual([[true]]);
    expect(sent).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets checking begin once it is known, or after a moment', async () => {
    answers = [{ ok: true, reply: ROUND }];
    const { round } = ask();
    round.want(2569, 'th');
    await expect(round.soon).resolves.toBeUndefined();
    expect(round.now()).toEqual(ROUND);

    const silent = ask();
    let begun = false;
    void silent.round.soon.then(() => {
      begun = true;
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(begun).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect([begun, silent.round.isSettled()]).toEqual([true, false]);
  });

  it('leaves the rules alone where only its words are others', async () => {
    const inEnglish = { ...ROUND, texts: { line: 'b' } };
    answers = [
      { ok: true, reply: ROUND },
      { ok: true, reply: inEnglish },
    ];
    const { changed, round } = ask();
    round.want(2569, 'th');
    await vi.advanceTimersByTimeAsync(0);
    round.want(2569, 'en');
    await vi.advanceTimersByTimeAsync(0);
    expect(round.now()).toEqual(inEnglish);
    expect(changed.mock.calls).toEqual([[true], [false]]);
  });

  it('is not waited for where the background refuses', async () => {
    answers = [{ ok: false, why: 'failed' }];
    const { changed, round } = ask();
    round.want(undefined, 'th');
    await vi.advanceTimersByTimeAsync(0);
    expect([round.now(), round.isSettled()]).toEqual([undefined, true]);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is not waited for long where the background never answers', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(
      new Promise<never>(() => undefined) as never,
    );
    const { changed, round } = ask();
    round.want(undefined, 'th');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(round.isSettled()).toBe(true);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says nothing once the page is left', async () => {
    answers = [{ ok: true, reply: ROUND }];
    const { changed, round } = ask();
    round.want(2569, 'th');
    leaving.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changed).not.toHaveBeenCalled();
  });
});
