// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// node start.mjs <url> <picture.png> [kind] [entries]: begins a case on the page of a branch, as a customer does, in Chromium of a
// telephone's size, by keys and with a signature that is drawn, with the line lost while the form is sent. Prints what it found as JSON: what is
// offered, the text of the last page, how wide its code is, whether loading anew shows the same, whether everything
// fits, the smallest thing to be touched, cookies, complaints of the browser.

import { heard, hearPage } from './named.mjs';
import { openPhone } from './phone.mjs';

const [url, picture, kind = '', entries = '{}'] = process.argv.slice(2);
const { browser, context, page, complaints } = await openPhone();
async function send() {
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}
await page.goto(url);
await page.screenshot({ path: picture, fullPage: true });
await hearPage(page, complaints);
const offered = await page.locator('button').allInnerTexts();
const smallest = await page.evaluate(() => Math.min(
  ...[...document.querySelectorAll('button')].map((b) => b.getBoundingClientRect().height)));
if (kind) await page.focus(`button[value="${kind}"]`);
else await page.keyboard.press('Tab');
await send();
const form = page.url();
await page.fill('#phone', '13800005678');
await page.focus('#phone');
await context.setOffline(true);
await page.keyboard.press('Enter');
await page.waitForTimeout(500);
await context.setOffline(false);
await page.goto(form);
await page.fill('#phone', '13800005678');
for (const [field, entry] of Object.entries(JSON.parse(entries))) await page.fill(`#${field}`, entry);
await page.focus('#phone');
await send();
await page.focus('button[name=choice]'); // without a photograph
await send();
const box = await page.locator('canvas').boundingBox();
await page.mouse.move(box.x + 20, box.y + 60);
await page.mouse.down();
for (let i = 1; i < 12; ++i) await page.mouse.move(box.x + 20 + 20 * i, box.y + 60 + (i % 2 ? 30 : -30));
await page.mouse.up();
await page.screenshot({ path: picture.replace('.png', '-sign.png'), fullPage: true });
await hearPage(page, complaints);
await page.focus('button[name=choice]');
await send();
const code = (await page.locator('svg.code').boundingBox()).width; // waits for the page that has it
const text = await page.evaluate(() => document.body.innerText);
const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
await page.screenshot({ path: picture.replace('.png', '-code.png'), fullPage: true });
await hearPage(page, complaints);
await page.reload();
const again = await page.evaluate(() => document.body.innerText);
console.log(JSON.stringify({
  heard: [...heard], offered, smallest, fits, path: new URL(page.url()).pathname, text, code, again: again === text,
  cookies: await context.cookies(), complaints,
}));
await browser.close();
