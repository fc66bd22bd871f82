/** Log-in, to look at only: nothing typed here is kept or checked. */
export const loginPage = (base: string): string => `<h3>เข้าสู่ระบบ</h3>
<form action="/${base}/auth/j_spring_security_check" method="post" class="form-horizontal">
<div class="control-group"><label class="control-label" for="j_username">ชื่อผู้ใช้</label><div class="controls"><input type="text" id="j_username" name="j_username"></div></div>
<div class="control-group"><label class="control-label" for="j_password">รหัสผ่าน</label><div class="controls"><input type="password" id="j_password" name="j_password"></div></div>
<div class="form-actions"><button id="btnSubmit" name="btnSubmit" value="เข้าสู่ระบบ" class="btn btn-primary">เข้าสู่ระบบ</button> <a href="/${base}/auth/OSBSAuth">Login ด้วย ThaiD</a></div></form>`;

/** Home with announcements that use the words of the forms. */
export const homePage = (base: string): string => `<h3>ประกาศ</h3>
<p>ขอให้โรงเรียนตรวจสอบเลขประจำตัวประชาชน ชื่อ นามสกุล วัน/เดือน/ปีเกิด น้ำหนัก และส่วนสูงของนักเรียนทุกคน ก่อนยืนยันข้อมูลวันที่ 10 มิถุนายน</p>
<ul><li>- ดาวน์โหลดรายชื่อนักเรียน (สร้างวันละครั้ง เวลา 2:00 น.)</li><li><a href="/${base}/student/?action=search">รายชื่อนักเรียน</a></li><li>แบบฟอร์ม 2.7.9 ขอแก้ไขเลขประจำตัวประชาชน</li></ul>
<table class="table"><tr><th>ชั้น</th><th>ชาย</th><th>หญิง</th><th>รวม</th></tr><tr><td>รวมทั้งหมด</td><td>4</td><td>3</td><td>7</td></tr></table>`;

/** Transfer in, step 1: the number to look for. */
export const transferPage = (base: string, note: string): string => `<h3>2.7.1 ย้ายเข้านักเรียน</h3>
${note}
<form action="/${base}/studentin/add_cif" method="post" class="form-horizontal form-condensed">
<div class="control-group"><label class="control-label" for="cifType">ชนิดบัตร</label><div class="controls"><select name="cifType" id="cifType"><option value="I">บัตรประชาชน</option><option value="P">พาสปอร์ต</option><option value="A">บัตรต่างด้าว</option><option value="O">อื่นๆ/ไม่มีเอกสาร</option></select></div></div>
<div class="control-group"><label class="control-label" for="cifNo">เลขประจำตัวประชาชน</label><div class="controls"><input type="text" name="cifNo" id="cifNo"></div></div>
<div class="control-group"><label class="control-label" for="cifNoChk">ยืนยันเลขประจำตัวประชาชน</label><div class="controls"><input type="text" name="cifNoChk" id="cifNoChk"></div></div>
<div class="control-group"><label class="control-label" for="studentNo">เลขประจำตัวนักเรียน</label><div class="controls"><input type="text" name="studentNo" id="studentNo"></div></div>
<div class="control-group"><label class="control-label" for="levelDtlCode">ชั้น</label><div class="controls"><select name="levelDtlCode" id="levelDtlCode"><option value="">-- เลือก --</option><option value="04">ป.1</option><option value="05">ป.2</option><option value="06">ป.3</option><option value="10">ม.1</option><option value="13">ม.4</option></select></div></div>
<div class="control-group"><label class="control-label" for="classroom">ห้อง</label><div class="controls"><input type="text" name="classroom" id="classroom"></div></div>
<div class="control-group"><label class="control-label" for="admissionDate">วันที่เข้าเรียน</label><div class="controls"><input type="text" name="admissionDate" id="admissionDate" placeholder="วว/ดด/ปปปป"></div></div>
<div class="form-actions"><input type="submit" name="submit" value="ถัดไป" class="btn btn-primary"></div></form>`;
