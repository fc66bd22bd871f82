import { CODE_LISTS } from '#utils/records/codes.ts';
import { escapeHtml } from '../http.ts';
import { type Entry, SCHOOL_CODE } from '../people.ts';
import { choicesOf } from './places.ts';
import { LISTED, type Store } from './store.ts';

const text = (value: string | undefined): string => escapeHtml(value ?? '');

const wording = (list: 'grade' | 'title' | 'sex' | 'card', code: string | undefined): string =>
  CODE_LISTS[list].find(([each]) => each === code)?.[1] ?? '';

const entriesOf = (store: Store): [string, Entry][] =>
  LISTED.flatMap((no) => {
    const entry = store.pupils.get(no);
    return entry ? [[no, entry] as [string, Entry]] : [];
  });

const searchForm = (base: string, path: string): string => `<form action="/${base}/${path}">
<div><fieldset><legend>ค้นหา</legend>
<label>เลขประจำตัวประชาชน</label> <input name="cifNo"> <label>ชื่อ</label> <input name="firstNameTh"> <label>นามสกุล</label> <input name="lastNameTh">
<button name="action" value="search" class="btn">ค้นหา</button></fieldset></div></form>`;

/** The pupil list, with the column order that is known of obec65. */
export function listPage(base: string, store: Store, searched: boolean): string {
  if (!searched) return `<h3>ค้นหานักเรียน</h3>${searchForm(base, 'student/')}`;
  const rows = entriesOf(store).map(
    ([no, entry], index) => `<tr>
<td>${index + 1}</td><td><a href="/${base}/student/${no}:${SCHOOL_CODE}/edit">แก้ไข</a></td><td><input type="checkbox" name="selected" value="${no}"></td>
<td>${no}</td><td>${wording('grade', entry.levelDtlCode)}</td><td>${text(entry.classroom)}</td><td>${wording('card', entry.cifType)}</td><td>${text(entry.cifNo)}</td>
<td>${wording('sex', entry.genderCode)}</td><td>${wording('title', entry.titleCode)}</td><td>${text(entry.firstNameTh)}</td><td>${text(entry.middleNameTh)}</td><td>${text(entry.lastNameTh)}</td><td>${text(entry.birthDate)}</td></tr>`,
  );
  return `<h3>รายชื่อนักเรียน</h3>
${searchForm(base, 'student/')}
<form><div><table class="table">
<thead><tr><th>ลำดับ</th><th>จัดการ</th><th></th><th>เลขประจำตัวนักเรียน</th><th>ชั้น</th><th>ห้อง</th><th>ชนิดบัตร</th><th>เลขประจำตัวประชาชน</th><th>เพศ</th><th>คำนำหน้านาม</th><th>ชื่อ</th><th>ชื่อกลาง</th><th>นามสกุล</th><th>วัน/เดือน/ปีเกิด</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>
<div class="pagination"><ul><li class="active"><a href="?action=search&amp;page.page=1">1</a></li></ul></div></form>`;
}

/** Menu 2.7.7: search by number, then one row for each pupil found with the new room. */
export function roomsPage(base: string, store: Store, number: string): string {
  const found = entriesOf(store).filter(([, entry]) => entry.cifNo === number);
  const rows = found.map(
    ([no, entry], index) =>
      `<tr><td><input type="checkbox" name="items[${index}].selected" value="${no}"></td><td>${no}</td><td>${text(entry.firstNameTh)}</td><td>${text(entry.lastNameTh)}</td><td>${wording('grade', entry.levelDtlCode)}</td><td>${text(entry.classroom)}</td><td><input type="text" name="items[${index}].newClassroom" size="3"></td></tr>`,
  );
  return `<h3>2.7.7 จัดห้องนร/แก้ไขชั้นเรียน</h3>
<form action="/${base}/rooms"><fieldset><legend>ค้นหา</legend><label for="cifNo">เลขประจำตัวประชาชน</label> <input type="text" name="cifNo" id="cifNo" value="${text(number)}"> <button class="btn">ค้นหา</button></fieldset></form>
${found.length === 0 ? '' : `<form method="post" action="/${base}/rooms"><table class="table"><thead><tr><th></th><th>เลขประจำตัวนักเรียน</th><th>ชื่อ</th><th>นามสกุล</th><th>ชั้น</th><th>ห้อง</th><th>ห้องใหม่</th></tr></thead><tbody>${rows.join('')}</tbody></table><button class="btn btn-primary">บันทึก</button></form>`}`;
}

/** End of year: where the leavers of ม.3 (`12`) or ม.6 (`15`) go on to. */
export function furtherStudyPage(base: string, store: Store, level: '12' | '15'): string {
  const choices = choicesOf(level === '12' ? 'further-study-12' : 'further-study-15');
  const rows = entriesOf(store)
    .filter(([, entry]) => entry.levelDtlCode === level)
    .map(([no, entry], index) => {
      const chosen = store.destinations.get(no) ?? '';
      const options = choices.map(
        ({ code, label }) =>
          `<option value="${code}"${code === chosen ? ' selected' : ''}>${label}</option>`,
      );
      return `<tr id="tr-${index}"><td><input type="hidden" name="items[${index}].studentNo" value="${no}"></td><td>${index + 1}</td><td>${wording('grade', level)}</td><td>${text(entry.classroom)}</td><td>${no}</td><td>${wording('title', entry.titleCode)}</td><td>${text(entry.firstNameTh)}</td><td>${text(entry.lastNameTh)}</td><td>ผ่าน</td><td>2.85</td><td><select name="items[${index}].studyTypeCode"><option value="">-- เลือก --</option>${options.join('')}</select></td></tr>`;
    });
  return `<h3>บันทึกการศึกษาต่อของนักเรียนที่จบการศึกษา ชั้น ${wording('grade', level)}</h3>
<form method="post" action="/${base}/studentpendingupl/add?levelDtlCode=${level}&amp;action=search"><table class="table"><thead><tr><th></th><th>ลำดับ</th><th>ชั้น</th><th>ห้อง</th><th>เลขประจำตัวนักเรียน</th><th>คำนำหน้านาม</th><th>ชื่อ</th><th>นามสกุล</th><th>ผลการเรียน</th><th>GPAX</th><th>การศึกษาต่อ</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<button name="action" value="confirm" class="btn btn-primary">บันทึก</button></form>`;
}
