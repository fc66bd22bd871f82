import { type Answer, type Asked, type Portal, page, redirect } from '../http.ts';
import { formHtml, html, listHtml, pupils, rowHtml } from './pages.ts';
import { schoolList } from './schools.ts';

const PAGE = 20;

/** A list in two pages; the second holds a number of the first, and someone's double. */
function pagedList(asked: Asked): Answer {
  const at = asked.url.searchParams.get('page') === '2' ? 2 : 1;
  const all = pupils(0, 2 * PAGE);
  const double = all[2];
  const rows = all
    .slice((at - 1) * PAGE, at * PAGE)
    .map((row, place) => (at === 2 && place === 4 && double ? { ...row, id: double.id } : row));
  return page(
    html('รายชื่อนักเรียน', `${listHtml(rows)}<a href="?page=1">1</a> <a href="?page=2">2</a>`),
  );
}

const LIVE = `
const pages = PAGES;
const body = document.querySelector('tbody');
const on = (id, act) => document.getElementById(id).addEventListener('click', act);
on('page-1', () => { body.innerHTML = pages[0]; });
on('page-2', () => { body.innerHTML = pages[1]; });
on('sort', () => { body.append(...[...body.rows].reverse()); });
on('mend', () => { document.querySelector('[data-no="5024"] .id').textContent = MENDED; });
on('break', () => { body.rows[0].querySelector('.id').textContent = '1100000000007'; });
on('push', () => { history.pushState({}, '', '/obec70/student/moving-live'); });
on('empty', () => { document.getElementById('list').remove(); });
`;

/** A list whose pages are exchanged, sorted and edited by the page's own script. */
function liveList(): Answer {
  const [first = [], second = []] = [pupils(0, PAGE), pupils(PAGE, PAGE)];
  const double = first[2]?.id ?? '';
  const mended = second[4]?.id ?? '';
  const other = second.map((row, place) => (place === 4 ? { ...row, id: double } : row));
  const pages = [first, other].map((rows) => rows.map(rowHtml).join(''));
  const script = LIVE.replace('PAGES', () => JSON.stringify(pages)).replace(
    'MENDED',
    JSON.stringify(mended),
  );
  const buttons = ['page-1', 'page-2', 'sort', 'mend', 'break', 'push', 'empty'].map(
    (id) => `<button type="button" id="${id}">${id}</button>`,
  );
  return page(html('รายชื่อนักเรียน', `${buttons.join('')}${listHtml(first)}`, script));
}

/** Nothing but right rows; each hundredth repeats its neighbour's number. */
function longList(asked: Asked): Answer {
  const count = Math.min(Number(asked.url.searchParams.get('rows')) || 1000, 20_000);
  const rows = pupils(0, count).map((row, at, all) =>
    at % 100 === 99 ? { ...row, id: all[at - 1]?.id ?? '' } : row,
  );
  return page(html('รายชื่อนักเรียน', listHtml(rows)));
}

const TAB = `
document.getElementById('open').addEventListener('click', () => {
  document.getElementById('more').innerHTML = '<p><label for="psHomeIdNo">รหัสประจำบ้าน</label> <input id="psHomeIdNo" name="psHomeIdNo" value="1000000001"></p>';
});
document.getElementById('close').addEventListener('click', () => { document.getElementById('more').innerHTML = ''; });
`;

const filledLater = (): Answer =>
  page(
    html(
      'ข้อมูลนักเรียน',
      `<button type="button" id="open">ที่อยู่</button><button type="button" id="close">ปิด</button>${formHtml()}<a id="away" href="/obec69/auth/login">ออก</a>`,
      TAB,
    ),
  );

const FRAMES = `
document.getElementById('remove').addEventListener('click', () => document.querySelector('iframe').remove());
document.getElementById('add').addEventListener('click', () => {
  const frame = document.createElement('iframe');
  frame.src = '/obec69/student/moving-framed';
  document.body.append(frame);
});
`;

const frames = (): Answer =>
  page(
    html(
      'ข้อมูลนักเรียน',
      `<button type="button" id="remove">remove</button><button type="button" id="add">add</button>
<iframe src="/obec69/student/moving-framed" width="800" height="500"></iframe>`,
      FRAMES,
    ),
  );

/** A form that says what it saved, with a warning that is right for this pupil. */
function savedForm(asked: Asked, values: Readonly<Record<string, string>>): Answer {
  if (asked.method === 'POST') return redirect(`${asked.url.pathname}?saved=1`);
  return page(
    html(
      'ข้อมูลนักเรียน',
      (asked.url.searchParams.has('saved') ? '<p id="saved">ok</p>' : '') + formHtml(values),
    ),
  );
}

/** Pages that change while they are open, or from one load to the next. */
export const openMoving = (): Portal => (asked) => {
  const name = /^\/obec\d\d\/(?:student|area)\/moving-([a-z]+)$/.exec(asked.url.pathname)?.[1];
  if (name === 'paged') return pagedList(asked);
  if (name === 'live') return liveList();
  if (name === 'schools') return schoolList(asked);
  if (name === 'long') return longList(asked);
  if (name === 'tabs') return filledLater();
  if (name === 'frames') return frames();
  if (name === 'framed') return savedForm(asked, { cifNo: '1100000000007' });
  if (name === 'odd') return savedForm(asked, { firstNameTh: 'กานดาX' });
  return undefined;
};
