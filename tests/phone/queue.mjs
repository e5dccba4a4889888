// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// node queue.mjs <url> <picture.png>: draws a number on the page that draws, as a customer does, in Chromium of a
// telephone's size, and prints what it found as JSON: what the page offers, how large its buttons are, whether
// keys alone do it, the address and the text of the number's page, whether going back and loading anew draws again,
// cookies, complaints of the browser.

import { heard, hearPage } from './named.mjs';
import { openPhone } from './phone.mjs';

const [url, picture] = process.argv.slice(2);
const { browser, context, page, complaints } = await openPhone();
await page.goto(url);
await page.screenshot({ path: picture, fullPage: true });
await hearPage(page, complaints);
const offered = await page.locator('button').allInnerTexts();
const smallest = await page.evaluate(() => Math.min(
  ...[...document.querySelectorAll('button')].map((b) => b.getBoundingClientRect().height)));
const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
await page.keyboard.press('Tab');
await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
const path = new URL(page.url()).pathname;
const text = await page.evaluate(() => document.body.innerText);
await page.screenshot({ path: picture.replace('.png', '-number.png'), fullPage: true });
await hearPage(page, complaints);
await page.reload();
const again = await page.evaluate(() => document.body.innerText);
console.log(JSON.stringify({
  heard: [...heard], offered, smallest, fits, path, text, again: again === text, cookies: await context.cookies(), complaints,
}));
await browser.close();
