import type { FieldKey } from '#utils/records/fields.ts';
import { type Answer, type Asked, type Portal, page, redirect } from '../http.ts';
import { type Entry, SCHOOL_CODE } from '../people.ts';
import { furtherStudyPage, listPage, roomsPage } from './lists.ts';
import { homePage, loginPage, transferPage } from './plain-pages.ts';
import { FORM_FIELDS } from './sections.ts';
import { emptyMandatory, openStore, type Store } from './store.ts';
import type { FormState, Template } from './template.ts';
import { TEMPLATE_69 } from './template69.ts';
import { TEMPLATE_70 } from './template70.ts';

const SAVED = 'บันทึกข้อมูลเรียบร้อย';
const REFUSED = 'ไม่สามารถบันทึกได้เนื่องจากข้อมูลยังไม่ครบ';
const UNKNOWN_NUMBER = 'ไม่พบเลขประจำตัวประชาชน ให้กรอกข้อมูลใหม่ในหน้าเพิ่มนักเรียน (2.7.3)';

const DMC_HOST = 'portal.bopp-obec.info';

/** One application for each year, as on the real host; what is saved is kept in memory. */
class PracticeDmc {
  private readonly base: string;
  private readonly template: Template;
  private readonly store: Store;

  constructor(year: 2569 | 2570, template: Template) {
    this.base = `obec${year % 100}`;
    this.template = template;
    this.store = openStore(year);
  }

  private framed(body: string): Answer {
    return page(this.template.frame({ base: this.base, body }));
  }

  private show(state: Omit<FormState, 'base'>): Answer {
    return this.framed(this.template.form({ base: this.base, ...state }));
  }

  private posted(form: URLSearchParams, before: Entry): Entry {
    const typed = FORM_FIELDS.map((key) => [key, this.template.posted(form, key)] as const);
    return { ...before, ...(Object.fromEntries(typed) as Partial<Record<FieldKey, string>>) };
  }

  /** Shows, saves or refuses a form; what is saved shows again after the redirect. */
  private form(asked: Asked, known: Omit<FormState, 'base' | 'wrong' | 'message'>): Answer {
    if (asked.method !== 'POST') {
      const saved = asked.url.searchParams.has('saved');
      return this.show({
        ...known,
        wrong: [],
        ...(saved ? { message: { kind: 'success', text: SAVED } as const } : {}),
      });
    }
    const entry = this.posted(asked.form, known.entry);
    const wrong = emptyMandatory(entry);
    if (wrong.length > 0) {
      return this.show({ ...known, entry, wrong, message: { kind: 'error', text: REFUSED } });
    }
    const studentNo = entry.studentNo ?? '';
    this.store.pupils.set(studentNo, entry);
    return redirect(`/${this.base}/student/${studentNo}:${SCHOOL_CODE}/edit?saved=1`);
  }

  private edit(asked: Asked, studentNo: string): Answer | undefined {
    const entry = this.store.pupils.get(studentNo);
    if (!entry) return undefined;
    return this.form(asked, {
      action: asked.url.pathname,
      heading: 'ข้อมูลเบื้องต้น',
      entry,
    });
  }

  private transfer(asked: Asked): Answer {
    if (asked.method !== 'POST') return this.framed(transferPage(this.base, ''));
    const number = asked.form.get('cifNo') ?? '';
    const found = [...this.store.pupils.values()].some((entry) => entry.cifNo === number);
    return found
      ? redirect(`/${this.base}/studentin/add`)
      : this.framed(transferPage(this.base, this.template.message('error', UNKNOWN_NUMBER)));
  }

  private furtherStudy(asked: Asked): Answer {
    const level = asked.url.searchParams.get('levelDtlCode') === '12' ? '12' : '15';
    for (let index = 0; asked.form.has(`items[${index}].studentNo`); index++) {
      this.store.destinations.set(
        asked.form.get(`items[${index}].studentNo`) ?? '',
        asked.form.get(`items[${index}].studyTypeCode`) ?? '',
      );
    }
    return this.framed(furtherStudyPage(this.base, this.store, level));
  }

  answer(asked: Asked): Answer | undefined {
    const { url } = asked;
    const path = decodeURIComponent(url.pathname).slice(this.base.length + 2);
    const fresh = { studentNo: '', classroom: '', levelDtlCode: '' };
    const edited = /^student\/(\d+):\d+\/edit$/.exec(path)?.[1];
    if (edited) return this.edit(asked, edited);
    switch (path) {
      case '':
        return this.framed(homePage(this.base));
      case 'auth/login':
        return this.framed(loginPage(this.base));
      case 'auth/j_spring_security_check':
        return redirect(`/${this.base}/`);
      case 'student/':
        return this.framed(
          listPage(this.base, this.store, url.searchParams.get('action') === 'search'),
        );
      case 'studentnew/add':
        return this.form(asked, {
          action: url.pathname,
          heading: '2.7.3 เพิ่มนักเรียน',
          entry: fresh,
          asksTwice: true,
        });
      case 'studentin/add_cif':
        return this.transfer(asked);
      case 'studentin/add':
        return this.form(asked, {
          action: url.pathname,
          heading: '2.7.1 ย้ายเข้านักเรียน',
          entry: fresh,
          savedByScript: true,
        });
      case 'studentpendingupl/add':
        return this.furtherStudy(asked);
      case 'rooms':
        return this.framed(roomsPage(this.base, this.store, url.searchParams.get('cifNo') ?? ''));
      default:
        return undefined;
    }
  }
}

/** The practice DMC: `obec69` in this year's template, `obec70` in next year's. */
export function openDmc(): Portal {
  const applications: Readonly<Record<string, PracticeDmc>> = {
    obec69: new PracticeDmc(2569, TEMPLATE_69),
    obec70: new PracticeDmc(2570, TEMPLATE_70),
  };
  return (asked) => {
    if (asked.url.hostname !== DMC_HOST) return undefined;
    if (asked.url.pathname === '/') return redirect('/obec69/');
    return applications[asked.url.pathname.split('/')[1] ?? '']?.answer(asked);
  };
}
