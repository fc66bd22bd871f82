import { type Portal, page } from './http.ts';

const HOST = 'www.bopp-obec.info';

const HOME = `<!DOCTYPE html>
<html lang="th">
<head><meta charset="utf-8"><title>กลุ่มสารสนเทศ สำนักนโยบายและแผนการศึกษาขั้นพื้นฐาน</title></head>
<body>
<div style="background:#b00;color:#fff;text-align:center;font-weight:bold">หน้าฝึก ไม่ใช่ระบบจริง – ข้อมูลทุกอย่างในหน้านี้สมมติขึ้น</div>
<h1>ข่าวประชาสัมพันธ์</h1>
<article><h2>การจัดเก็บข้อมูลนักเรียนรายบุคคล (DMC) ภาคเรียนที่ 2 ปีการศึกษา 2569</h2>
<ul><li>ยืนยันข้อมูล ภายในวันที่ 12 พ.ย. 2569 เวลา 16.30 น.</li></ul></article>
<article><h2>ระบบ B-OBEC</h2><p>แจ้งยืนยันข้อมูลสิ่งก่อสร้าง ภายใน 27 พ.ย. 2569</p></article>
<article><h2>ประกาศรายชื่อผู้เข้าอบรม</h2><p>อบรมวันที่ 5 พ.ย. 2569</p></article>
<form><label>ค้นหา <input name="s"></label></form>
</body>
</html>`;

/** The site of news of all systems, which collects no data. */
export const openNews = (): Portal => (asked) =>
  asked.url.hostname === HOST ? page(HOME) : undefined;
