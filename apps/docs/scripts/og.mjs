// Draws the Open Graph images into public/og. Run by hand after a change of the design; needs Chromium.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const cards = {
  'start-en': ['Every failed email,', 'explained.', 'SMTP replies · nodemailer errors · bounces'],
  'start-vi': [
    'Mọi lỗi gửi email,',
    'được giải thích.',
    'Câu trả lời SMTP · lỗi nodemailer · thư trả về',
  ],
  'code-en': ['What it means,', 'how to fix it.', '550 · 5.7.1 · EAUTH · ETIMEDOUT'],
  'code-vi': ['Nghĩa là gì,', 'sửa thế nào.', '550 · 5.7.1 · EAUTH · ETIMEDOUT'],
  'pair-en': ['Two codes,', 'side by side.', '450 – 550 · 530 – 535 · 4.2.2 – 5.2.2'],
  'pair-vi': ['Hai mã lỗi,', 'đặt cạnh nhau.', '450 – 550 · 530 – 535 · 4.2.2 – 5.2.2'],
  'guide-en': ['Mail', 'that arrives.', 'Guides for senders'],
  'guide-vi': ['Thư gửi đi', 'là đến nơi.', 'Hướng dẫn cho người gửi'],
};
const out = fileURLToPath(new URL('../public/og/', import.meta.url));
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const [name, [first, second, third]] of Object.entries(cards)) {
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body{margin:0;background:#fcfbf8;color:#1f1c17;font:600 92px/1.12 'Noto Sans',sans-serif;letter-spacing:-.03em;
    padding:84px 96px;box-sizing:border-box;height:630px;display:flex;flex-direction:column;border-left:18px solid #a02a24}
    p{margin:0}small{margin-top:auto;font:400 34px 'Noto Sans Mono',monospace;color:#625c51;letter-spacing:0}
    i{font:400 40px 'Noto Sans';letter-spacing:-.02em;margin-bottom:70px}i b{font-weight:700}</style>
    <i style="font-style:normal">mail<b>why</b></i><p>${first}</p><p style="color:#a02a24">${second}</p><small>${third}</small>`);
  await page.screenshot({ path: `${out}${name}.png` });
}
await browser.close();
