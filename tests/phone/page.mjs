// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// node page.mjs <url> <picture.png> [language]: opens a phone page as a customer does, in Chromium of a telephone's
// size, and prints what it found as JSON: status, text, language, what the page asked for beside itself, whether
// it fits the width, cookies, complaints of the browser. The picture is of the whole page.

import { heard, hearPage } from './named.mjs';
import { openPhone } from './phone.mjs';

const [url, picture, language = 'zh-CN'] = process.argv.slice(2);
const { browser, context, page, complaints } = await openPhone({ locale: language });
const asked = [];
page.on('request', (request) => asked.push(new URL(request.url()).pathname));
const answer = await page.goto(url);
await page.screenshot({ path: picture, fullPage: true });
await hearPage(page, complaints);
const found = await page.evaluate(() => ({
  text: document.body.innerText,
  language: document.documentElement.lang,
  fits: document.documentElement.scrollWidth <= window.innerWidth,
  colour: getComputedStyle(document.querySelector('article')).backgroundColor,
  other: Math.round(document.querySelector('nav a').getBoundingClientRect().height),
}));
const pdf = (await page.pdf()).length;
await Promise.all([page.waitForNavigation(), page.click('nav a')]);
found.clicked = await page.evaluate(() => document.documentElement.lang);
console.log(JSON.stringify({
  heard: [...heard], status: answer.status(), asked, complaints, pdf, cookies: await context.cookies(), ...found,
}));
await browser.close();
