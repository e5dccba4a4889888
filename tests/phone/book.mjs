// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// node book.mjs <url> <picture.png>: books a time of a later day on the page that draws, as a customer does, by keys, in
// Chromium of a telephone's size, looks at the number's page and gives the time back. Prints what it found as JSON: the
// days and times offered, how large the buttons are, the text of the number's page before and after, cookies,
// complaints of the browser.

import { heard, hearPage } from './named.mjs';
import { openPhone } from './phone.mjs';

const [url, picture] = process.argv.slice(2);
const { browser, context, page, complaints } = await openPhone();
const shots = { days: '-days', times: '-times', booked: '', sure: '-sure', back: '-back' };
const buttons = () => page.locator('button').allInnerTexts();
const text = () => page.evaluate(() => document.body.innerText);
async function press(selector) {
  await page.focus(selector);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}
async function look(what) {
  await page.screenshot({ path: picture.replace('.png', `${shots[what]}.png`), fullPage: true });
  await hearPage(page, complaints);
}
await page.goto(url);
await press('button[value=booked]');
const days = await buttons();
const smallest = await page.evaluate(() => Math.min(
  ...[...document.querySelectorAll('button')].map((b) => b.getBoundingClientRect().height)));
const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
await look('days');
await press('button[name=choice] >> nth=1'); // the day after
const times = await buttons();
await look('times');
await press('button[name=choice] >> nth=0');
const booked = await text();
await look('booked');
await page.reload(); // books nothing anew
const again = await text();
await press('button[value=leave]');
await look('sure');
await press('button[value="leave.sure"]');
const back = await text();
await look('back');
console.log(JSON.stringify({
  heard: [...heard], days, times, smallest, fits, booked, again: again === booked, back, cookies: await context.cookies(), complaints,
}));
await browser.close();
