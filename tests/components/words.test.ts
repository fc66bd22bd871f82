import { describe, expect, test } from 'vitest';
import { backupWords } from '#components/words/backup.ts';
import { dashboardWords } from '#components/words/dashboard.ts';
import { districtWords } from '#components/words/district.ts';
import { districtFilesWords } from '#components/words/district-files.ts';
import { optionsWords } from '#components/words/options.ts';
import { panelWords } from '#components/words/panel.ts';
import { popupWords } from '#components/words/popup.ts';
import { privacyWords } from '#components/words/privacy.ts';
import { progressWords } from '#components/words/progress.ts';
import { remindersWords } from '#components/words/reminders.ts';
import { roleWords } from '#components/words/role.ts';
import { roundsWords } from '#components/words/rounds.ts';
import { rulesWords } from '#components/words/rules.ts';
import { siteAccessWords } from '#components/words/site-access.ts';
import { stripWords } from '#components/words/strip.ts';
import { welcomeWords } from '#components/words/welcome.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import th from '../../public/_locales/th/messages.json' with { type: 'json' };

const texts = (words: object): string[] =>
  Object.values(words).flatMap((text) => {
    if (typeof text === 'object') return texts(text as object);
    return typeof text === 'function' ? String(text(2, 3)) : text;
  });

describe.each([
  ['panel', panelWords],
  ['popup', popupWords],
  ['options', optionsWords],
  ['dashboard', dashboardWords],
  ['reminders', remindersWords],
  ['role', roleWords],
  ['rounds', roundsWords],
  ['rules', rulesWords],
  ['progress', progressWords],
  ['welcome', welcomeWords],
  ['backup', backupWords],
  ['privacy', privacyWords],
  ['site access', siteAccessWords],
  ['district', districtWords],
  ['district files', districtFilesWords],
  ['strip', stripWords],
])('%s', (_, words) => {
  test('Thai has no polite particles and no blame', () => {
    for (const text of texts(words('th'))) expect(text).not.toMatch(/ครับ|ค่ะ|คะ$|คุณ|ผิดพลาดของ/);
  });

  test('English texts hold no Thai, but for the name of the language', () => {
    for (const text of texts(words('en')).filter((text) => text !== 'ไทย'))
      expect(text).not.toMatch(/[ก-๛]/u);
  });
});

test('the listing is short enough for the stores and says that it is unofficial', () => {
  for (const locale of [th, en]) {
    expect(locale.name.message.length).toBeLessThanOrEqual(75);
    expect(locale.description.message.length).toBeLessThanOrEqual(132);
  }
  expect(th.description.message).toContain('ไม่เป็นทางการ');
  expect(en.description.message).toContain('Unofficial');
  expect(Object.keys(th)).toEqual(Object.keys(en));
});
