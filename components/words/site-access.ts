import type { Language, Phrases } from '#components/words.ts';

const TH = {
  missing: 'เบราว์เซอร์ยังไม่อนุญาตให้อ่านเว็บที่ตรวจ',
  note: 'กด “อนุญาต” แล้วยืนยันในกล่องของเบราว์เซอร์ อ่านเฉพาะเว็บ DMC, B-OBEC, EMIS และ G-code',
  allow: 'อนุญาต',
  refused: 'ยังไม่ได้อนุญาต จึงยังตรวจไม่ได้ กดอีกครั้งเมื่อพร้อม',
};

export type SiteAccessWords = Phrases<typeof TH>;

const EN: SiteAccessWords = {
  missing: 'The browser does not let the sites be read yet',
  note: 'Press “Allow”, then confirm in the browser. Only DMC, B-OBEC, EMIS and G-code are read',
  allow: 'Allow',
  refused: 'Not allowed yet, so nothing can be checked. Press again when ready',
};

export const siteAccessWords = (language: Language): SiteAccessWords =>
  language === 'en' ? EN : TH;
