/** Renders `public/icon.svg` to the sizes that browsers ask for: `node tests/tools/draw-icons.ts`. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];

const root = join(import.meta.dirname, '../..');
const drawing = await readFile(join(root, 'public/icon.svg'), 'utf8');
const folder = join(root, 'public/icon');
await mkdir(folder, { recursive: true });

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
