// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// node nearest.mjs <url> <picture.png> [language] [wish]: from the bank's first page to the nearest branch, as a customer
// does, in Chromium of a telephone's size that says where it is, by keys; there a number is drawn. With a wish, as
// {"kind": "P-044", "entries": {"school": "…"}, "at": [31.3, 120.5]}, what is wanted is begun there instead, as begin.mjs
// says. With "isDeaf": true the answer to what is sent is lost, and it is sent once more: a number is drawn again from the
// page before. Prints what it found as JSON: what is offered before and after the telephone has said where it is, the text of
// the last page, every address on the way, whether everything fits, the smallest thing to be touched, what was found
// beginning, cookies, complaints of the browser.

import { beginCase } from './begin.mjs';
import { loseAnswer } from './lost.mjs';
import { heard, hearPage } from './named.mjs';
import { openPhone } from './phone.mjs';

const [url, picture, language = 'zh-CN', wish = 'null'] = process.argv.slice(2);
const wanted = JSON.parse(wish);
const [latitude, longitude] = wanted?.at ?? [31.29104, 120.54898];
const phone = await openPhone({
  locale: language,
  permissions: ['geolocation'],
  geolocation: { latitude, longitude },
});
const { browser, context, page, complaints } = phone;
const addresses = [];
page.on('framenavigated', (frame) => addresses.push(frame.url()));
const buttons = () => page.locator('button').allInnerTexts();
async function press(selector) {
  await page.focus(selector);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}
await page.goto(url);
const offered = await buttons();
await press('button[data-place]');
const sorted = await buttons();
const smallest = await page.evaluate(() => Math.min(
  ...[...document.querySelectorAll('button')].map((b) => b.getBoundingClientRect().height)));
const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
await page.screenshot({ path: picture, fullPage: true });
await hearPage(page, complaints);
await press('button[value^="at:"]');
await page.screenshot({ path: picture.replace('.png', '-branch.png'), fullPage: true });
await hearPage(page, complaints);
const branch = await page.evaluate(() => document.body.innerText);
let begun = null;
if (wanted?.kind) {
  await press('button[value=cases]');
  begun = await beginCase(phone, picture.replace('.png', '-begin.png'), wanted.kind, wanted.entries ?? {},
    wanted.isDeaf);
} else if (await page.locator('button[value=queue]').count()) { // a branch that is closed draws no numbers
  await press('button[value=queue]');
  if (wanted?.isDeaf) {
    const before = page.url();
    await page.focus('button[name=choice]');
    await loseAnswer(page, () => page.keyboard.press('Enter'));
    await page.goto(before);
  }
  if (await page.locator('button[name=choice]').count()) await press('button[name=choice]');
}
const text = await page.evaluate(() => document.body.innerText);
console.log(JSON.stringify({
  heard: [...heard], offered, sorted, branch, smallest, fits, text, begun, path: new URL(page.url()).pathname, addresses,
  cookies: await context.cookies(), complaints,
}));
await browser.close();
