import { firstChildOf, isElement, isSeen, nextOf, tagOf } from './dom.ts';

const MOST_LINES = 600;
const LONGEST = 600;
const MOST_NODES = 20_000;
const DEEPEST = 200;

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|code|em|font|i|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|wbr)$/;
const NO_TEXT = /^(?:script|style|noscript|template|svg|select|textarea|truatthan-panel)$/;

/** The visible text of a page, line by line: what one block holds is one line, a table's cell too. */
export function textLines(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  let nodes = 0;
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text.slice(0, LONGEST));
    line = '';
  };
  const read = (parent: Node, depth: number) => {
    for (let node = firstChildOf(parent); node; node = nextOf(node)) {
      nodes += 1;
      if (nodes > MOST_NODES || lines.length >= MOST_LINES || depth > DEEPEST) return;
      if (node.nodeType === 3) line += node.nodeValue ?? '';
      else if (isElement(node)) {
        const tag = tagOf(node);
        if (NO_TEXT.test(tag)) continue;
        const inline = INLINE.test(tag);
        if (!inline) end();
        if (inline || isSeen(node)) read(node, depth + 1);
        if (!inline) end();
      }
    }
  };
  read(root, 0);
  end();
  return lines;
}

const STEP = /ยืนยัน|รับรอง|รับทราบ|ตรวจสอบ|ซ้ำซ้อน|ปิดระบบ|เปิดระบบ|บันทึก|ปรับปรุง|กรอกข้อมูล|ส่งข้อมูล/;
const WORTH = /[\d๐-๙]|รอบ|ภาคเรียน|ปีการศึกษา|ครั้งที่|สิ่งก่อสร้าง|รายบุคคล|DMC|OBEC|EMIS|data management/i;

/**
 * Lines that may announce dates of steps, the others empty in their places; none where no line names a
 * step at all.
 */
export function noticeLines(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => STEP.test(line))) return [];
  return lines.map((line) => (STEP.test(line) || WORTH.test(line) ? line : ''));
}
