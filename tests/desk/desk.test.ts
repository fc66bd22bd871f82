import { afterEach, describe, expect, it } from 'vitest';
import type { RecordRule } from '#utils/rules/model.ts';
import { FORM, input, marks, type OpenDesk, openDesk, stateOf, typeInto } from './desk.ts';

let opened: OpenDesk | undefined;
afterEach(() => {
  opened?.close();
  opened = undefined;
  document.body.innerHTML = '';
});

const open = (...given: Parameters<typeof openDesk>) => {
  opened = openDesk(...given);
  return opened.desk;
};

const find = (desk: ReturnType<typeof open>, rule: string) => {
  const found = desk.issues().find(({ issue }) => issue.rule === rule);
  if (!found) throw new Error(`no issue of ${rule}`);
  return found;
};

describe('a form on the desk', () => {
  it('is checked at once, in the order of the page', () => {
    const desk = open(FORM);
    expect(stateOf()).toBe('checked');
    expect(desk.issues().map(({ at }) => at.key)).toEqual(
      [...desk.issues()].sort((a, b) => position(a) - position(b)).map(({ at }) => at.key),
    );
    expect(marks()).toContain('cifNo citizen-id-checksum');
  });

  const position = ({ at }: { at: { mark: HTMLElement } }) =>
    [...document.querySelectorAll('input')].indexOf(at.mark as HTMLInputElement);

  it('keeps the keys of its issues while other fields are typed into', () => {
    const desk = open(FORM);
    const before = desk.issues().map(({ key }) => key);
    typeInto('lastNameTh', 'ตัวอย่าง');
    expect(desk.issues().map(({ key }) => key)).toEqual(before);
    expect(stateOf()).toBe('checked');
  });

  it('shows nothing anew for a key that brings no issue and takes none away', () => {
    const desk = open(FORM);
    const [before, changes] = [desk.issues(), opened?.changes() ?? 0];
    typeInto('lastNameTh', 'ตัวอย่าง');
    expect(opened?.changes()).toBe(changes);
    for (const [at, issue] of desk.issues().entries()) expect(issue).toBe(before[at]);
    typeInto('lastNameTh', '');
    expect(opened?.changes()).toBe(changes + 1);
  });

  it('clears the mark with the mistake', () => {
    open(FORM);
    typeInto('cifNo', '1100000000008');
    expect(marks().join()).not.toContain('cifNo');
  });
});

describe('ignoring', () => {
  it('takes the mark away, keeps the issue, and gives both back', () => {
    const desk = open(FORM);
    const { key } = find(desk, 'text-spacing');
    desk.ignore(key);
    expect(find(desk, 'text-spacing').ignored).toBe(true);
    expect(marks().join()).not.toContain('text-spacing');
    desk.restore(key);
    expect(find(desk, 'text-spacing').ignored).toBe(false);
    expect(marks().join()).toContain('text-spacing');
  });

  it('is no way around an error', () => {
    const desk = open(FORM);
    desk.ignore(find(desk, 'citizen-id-checksum').key);
    expect(find(desk, 'citizen-id-checksum').ignored).toBe(false);
    expect(marks()).toContain('cifNo citizen-id-checksum');
  });

  it('holds while the field is typed into, and all of it can be restored', () => {
    const desk = open(FORM);
    desk.ignore(find(desk, 'text-spacing').key);
    typeInto('firstNameTh', 'ธนา ');
    expect(find(desk, 'text-spacing').ignored).toBe(true);
    desk.restoreAll();
    expect(desk.issues().some(({ ignored }) => ignored)).toBe(false);
  });

  it('is passed over by next and previous', () => {
    const desk = open(FORM);
    const { key } = find(desk, 'text-spacing');
    desk.ignore(key);
    const visited = desk.issues().map(() => {
      desk.step(1);
      return desk.current();
    });
    expect(visited).not.toContain(key);
  });
});

describe('going through the issues', () => {
  it('goes round in both directions', () => {
    const desk = open(FORM);
    const keys = desk.issues().map(({ key }) => key);
    desk.step(1);
    expect(desk.current()).toBe(keys[0]);
    desk.step(-1);
    expect(desk.current()).toBe(keys.at(-1));
    desk.step(1);
    expect(desk.current()).toBe(keys[0]);
  });

  it('begins at the end when it goes back first', () => {
    const desk = open(FORM);
    desk.step(-1);
    expect(desk.current()).toBe(desk.issues().at(-1)?.key);
  });

  it('stays where nothing stands', () => {
    const desk = open('<p>ข่าว</p>');
    desk.step(1);
    expect(desk.current()).toBeUndefined();
  });
});

describe('a fix', () => {
  it('is written, counted as applied and taken back', () => {
    const desk = open(FORM);
    const { key } = find(desk, 'text-spacing');
    desk.apply(key);
    expect(input('firstNameTh').value).toBe('กานดา');
    expect(desk.applied().map((fix) => fix.key)).toEqual([key]);
    expect(marks().join()).not.toContain('text-spacing');
    desk.undo(key);
    expect(input('firstNameTh').value).toBe('กานดา ');
    expect(desk.applied()).toEqual([]);
    expect(marks().join()).toContain('text-spacing');
  });

  it('is left alone where a field of it cannot be typed into', () => {
    const desk = open(FORM.replace('name="firstNameTh"', 'name="firstNameTh" readonly'));
    const found = desk.issues().find(({ issue }) => issue.rule === 'text-spacing');
    if (found) desk.apply(found.key);
    expect(desk.applied()).toEqual([]);
    expect(input('firstNameTh').value).toBe('กานดา ');
  });
});

describe('a rule that fails', () => {
  const broken: RecordRule = {
    id: 'broken',
    topic: 'text',
    severity: 'error',
    certainty: 'verified',
    records: ['pupil'],
    reads: ['firstNameTh'],
    check() {
      throw new Error('กานดา');
    },
  };

  it('is reported by its id, as no issue of the data', () => {
    const desk = open(FORM, { rules: [broken] });
    expect(desk.results().flatMap(({ faults }) => faults)).toEqual(['broken']);
    expect(desk.issues()).toEqual([]);
    expect(stateOf()).toBe('checked');
  });
});

describe('leaving', () => {
  it('takes every mark and attribute along and hears nothing any more', () => {
    open(FORM);
    opened?.close();
    expect(document.querySelector('[data-truatthan-severity]')).toBeNull();
    expect(document.documentElement.getAttributeNames()).not.toContain('data-truatthan-state');
    expect(document.documentElement.getAttributeNames()).not.toContain('data-truatthan-page');
    const before = opened?.changes();
    typeInto('cifNo', '1');
    expect(opened?.changes()).toBe(before);
    expect(marks()).toEqual([]);
  });
});

describe('the context', () => {
  it('keeps the page checking until it is settled, and checks anew in another one', () => {
    let ready = false;
    const desk = open(FORM, { isSettled: () => ready });
    expect(stateOf()).toBe('checking');
    ready = true;
    desk.checkAnew();
    expect(stateOf()).toBe('checked');
  });
  it('marks the page at once, and says that it is checked when what was found is shown', () => {
    let shown = false;
    const desk = open(FORM, { isShown: () => shown });
    expect([stateOf(), document.querySelectorAll('[data-truatthan-rules]').length > 0]).toEqual([
      'checking',
      true,
    ]);
    desk.conclude();
    expect(stateOf()).toBe('checking');
    shown = true;
    desk.conclude();
    expect(stateOf()).toBe('checked');
  });
});
