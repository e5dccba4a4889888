// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// node start.mjs <url> <picture.png> [kind] [entries]: begins a case on the page of a branch, in Chromium of a telephone's
// size, as begin.mjs says. Prints what it found as JSON, with cookies and complaints of the browser.

import { beginCase } from './begin.mjs';
import { heard } from './named.mjs';
import { openPhone } from './phone.mjs';

const [url, picture, kind = '', entries = '{}'] = process.argv.slice(2);
const phone = await openPhone();
await phone.page.goto(url);
const found = await beginCase(phone, picture, kind, JSON.parse(entries));
console.log(JSON.stringify({
  heard: [...heard], ...found, cookies: await phone.context.cookies(), complaints: phone.complaints,
}));
await phone.browser.close();
