import { escapeHtml } from '../http.ts';

export const TITLE = 'ระบบจัดเก็บข้อมูลนักเรียนรายบุคคล Data Management Center';

/** Says on every practice page that it is one; plain text in a bar of its own, far from any field. */
export const PRACTICE_BAR = `<div style="background:#b00;color:#fff;font:bold 16px/2 Garuda,Tahoma,sans-serif;text-align:center" role="note">หน้าฝึก ไม่ใช่ระบบจริง – ข้อมูลทุกอย่างในหน้านี้สมมติขึ้น</div>`;

const STYLE_2015 = `
body{margin:0;font:13px/20px Tahoma,"Loma",sans-serif;color:#333;background:#eee}
.navbar{background:#1b4f8a;color:#fff;padding:6px 16px}.navbar a{color:#cfe3ff;margin-right:12px}
.navbar form{float:right;margin:0}.container{background:#fff;margin:10px auto;padding:12px 20px;max-width:1140px}
legend,h3{color:#1b4f8a;font-size:17px;border-bottom:1px solid #ccc;width:100%;margin:12px 0 8px;padding:0}
fieldset{border:0;padding:0;margin:0}.control-group{margin:0 0 6px;overflow:hidden}
.control-label{float:left;width:230px;text-align:right;padding-top:5px}.controls{margin-left:245px}
.help-inline{color:#c00;margin-left:4px}input,select{font:13px Tahoma,"Loma",sans-serif;border:1px solid #bbb;padding:3px}
.nav-tabs{list-style:none;margin:0 0 10px;padding:0;border-bottom:1px solid #ddd;overflow:hidden}.nav-tabs li{float:left;padding:6px 14px}
.nav-tabs li.active{background:#fff;border:1px solid #ddd;border-bottom:0}.tab-pane{display:none}.tab-pane.active{display:block}
.alert{padding:8px 14px;border:1px solid;margin:8px 0}.alert-error{background:#f2dede;color:#b94a48}.alert-success{background:#dff0d8;color:#468847}
.control-group.error .control-label,.control-group.error input{color:#b94a48;border-color:#b94a48}.form-actions{background:#f5f5f5;padding:12px 245px;margin-top:12px}
.btn{border:1px solid #bbb;background:#eee;padding:4px 12px}.btn-primary{background:#04c;color:#fff}.required{color:#c00}
table.table{border-collapse:collapse;width:100%}.table th,.table td{border:1px solid #ddd;padding:4px}.pagination ul{list-style:none;padding:0}.pagination li{display:inline;padding:4px}
`;

const STYLE_NEXT = `
body{margin:0;font:15px/1.6 "Noto Sans Thai","Loma",sans-serif;background:#f4f6fa;color:#222}
.navbar{background:#303c6c;color:#fff;padding:.6rem 1rem;display:flex;gap:1rem;justify-content:space-between}.navbar a{color:#fff}
.container-fluid{max-width:1200px;margin:1rem auto}.card{background:#fff;border:1px solid #d5d9e4;border-radius:8px;margin-bottom:1rem}
.card-header{padding:.5rem 1rem;border-bottom:1px solid #d5d9e4}.card-header h5{margin:0;font-size:1.1rem}.card-body{padding:1rem}
.row{display:flex;flex-wrap:wrap;gap:.75rem}.col-md-4{flex:0 0 31%}.form-floating{position:relative}.form-floating>label{position:absolute;top:.15rem;left:.6rem;font-size:.75rem;color:#666}
.form-control,.form-select{width:100%;box-sizing:border-box;padding:1.4rem .6rem .3rem;border:1px solid #aab;border-radius:6px;font:inherit}
.is-invalid{border-color:#c00}.invalid-feedback{color:#c00}.btn{border-radius:6px;border:0;padding:.5rem 1.5rem}.btn-primary{background:#303c6c;color:#fff}
.alert{padding:.75rem 1rem;border-radius:6px}.alert-danger{background:#fde}.alert-success{background:#dfd}.table{width:100%;border-collapse:collapse}.table th,.table td{border-bottom:1px solid #ccd;padding:.3rem}
`;

export interface Frame {
  /** First path segment, `obec69` or `obec70`. */
  readonly base: string;
  readonly body: string;
  readonly script?: string;
}

/** The frame of a page of this year's template. */
export const frame2015 = ({ base, body, script = '' }: Frame): string => `<!DOCTYPE html>
<html lang="th">
<head>
<meta charset="utf-8">
<title>${TITLE}</title>
<style>${STYLE_2015}</style>
</head>
<body>
${PRACTICE_BAR}
<header class="navbar">
<form action="/${base}/student/" method="get"><input type="text" name="keyword" placeholder="เลขประจำตัวประชาชน / ชื่อ" size="24"> <button name="action" value="search" class="btn">ค้นหา</button></form>
<strong>DMC</strong> ปีการศึกษา 25${base.slice(-2)}
<ul style="display:inline"><li style="display:inline"><a href="/${base}/">หน้าแรก</a></li><li style="display:inline"><a href="/${base}/student/?action=search">โรงเรียน</a></li><li style="display:inline"><a href="/${base}/studentnew/add">2.7.3 เพิ่มนักเรียน</a></li><li style="display:inline"><a href="/${base}/studentin/add_cif">2.7.1 ย้ายเข้านักเรียน</a></li><li style="display:inline"><a href="/${base}/rooms">2.7.7 จัดห้องนร/แก้ไขชั้นเรียน</a></li><li style="display:inline"><a href="/${base}/auth/login">ออกจากระบบ</a></li></ul>
<span>SCHOOL_MANAGER</span>
</header>
<div class="container"><div><div>
${body}
</div></div></div>
<script>${script}</script>
</body>
</html>`;

/** The frame of a page of next year's template. */
export const frameNext = ({ base, body, script = '' }: Frame): string => `<!DOCTYPE html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title>
<style>${STYLE_NEXT}</style>
</head>
<body>
${PRACTICE_BAR}
<nav class="navbar"><div><a href="/${base}/">DMC 25${base.slice(-2)}</a> <a href="/${base}/student/?action=search">รายชื่อนักเรียน</a></div>
<form action="/${base}/student/" role="search"><label>ค้นหา <input type="search" name="q" aria-label="ค้นหานักเรียนด้วยเลขประจำตัวประชาชน"></label></form></nav>
<main class="container-fluid">
${body}
</main>
<script>${script}</script>
</body>
</html>`;

/** A message of the portal's own above the form. */
export const message = (kind: 'success' | 'error' | 'danger', text: string): string =>
  `<div class="alert alert-${kind}">${escapeHtml(text)}</div>`;
