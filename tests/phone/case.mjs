// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// node case.mjs <url> <picture.png>: goes on with a case as a customer does, in Chromium of a telephone's size and by
// keys alone: start, a telephone number that is wrong, the line lost while it is put right and sent again, a photograph
// and a file that is none, signature, rating. Prints what it found as JSON: the text of each page, whether each fits the width, the smallest thing to be
// touched, the address, cookies, complaints of the browser.

import { hearPage } from './named.mjs';
import { openPhone } from './phone.mjs';

const [url, picture] = process.argv.slice(2);
const { browser, context, page, complaints } = await openPhone();
const texts = [];
let fits = true;
let smallest = 1000;
async function look(name) {
  texts.push(await page.evaluate(() => document.body.innerText));
  fits &&= await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  smallest = Math.min(smallest, await page.evaluate(() => Math.min(
    ...[...document.querySelectorAll('button,input:not([type=hidden]):not([type=radio]),fieldset label')]
      .map((e) => e.getBoundingClientRect().height), 1000)));
  await page.screenshot({ path: picture.replace('.png', `-${name}.png`), fullPage: true });
  await hearPage(page, complaints);
}
async function send() {
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}
await page.goto(url);
await look('start');
await page.keyboard.press('Tab');
await send();
await look('form');
const here = page.url(); // from the start on, its own
await page.keyboard.press('Tab');
await page.keyboard.type('1');
await send();
const said = await page.locator('p.error').allInnerTexts();
await look('wrong');
await page.fill('#phone', '138 0000 5678');
await page.fill('#wish', '预约 周五');
await page.focus('#phone');
await context.setOffline(true);
await page.keyboard.press('Enter');
await page.waitForTimeout(500);
const lost = page.url();
await context.setOffline(false);
await page.goto(here); // as a customer does who loads the page anew
await page.fill('#phone', '138 0000 5678');
await page.fill('#wish', '预约 周五');
await page.focus('#phone');
await send();
await look('photo');
// what the camera gives is large; the page sends less of it, and as a new file
const card = await page.screenshot();
await page.setInputFiles('#photo_front-file', { name: 'card.png', mimeType: 'image/png', buffer: card });
await page.waitForFunction(() => document.getElementById('photo_front').value.length > 1000);
await page.setInputFiles('#photo_back-file', { name: 'no.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
await page.waitForFunction(() => [...document.querySelectorAll('[role=status]')].some((e) => e.textContent));
const refused = await page.locator('p.error:not(:empty)').allInnerTexts();
await look('photographed');
await page.focus('button[name=choice]');
await send();
await look('sign');
await page.focus('#signature');
await page.keyboard.type('王例明');
await send();
await look('rate');
await page.focus('input[type=radio]');
await page.keyboard.press('Space');
await page.keyboard.press('Tab');
await send();
await look('done');
await page.goBack().catch(() => {});
const after = await page.evaluate(() => document.body.innerText);
console.log(JSON.stringify({
  texts, fits, smallest, said, refused, lost, path: new URL(page.url()).pathname, after,
  cookies: await context.cookies(), complaints,
}));
await browser.close();
