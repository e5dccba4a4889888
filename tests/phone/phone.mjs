// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// Chromium of a telephone's size, with what it complained of. `more`: what else its context is given.

import { chromium, devices } from 'playwright-core';

// A line that the script cuts, and an entry that the page has put right.
const expected = /net::ERR_INTERNET_DISCONNECTED|status of 422/;

// How long anything is waited for: the machine may do much else beside.
const patience = 80_000;

export async function openPhone(more = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    timeout: patience,
  });
  const context = await browser.newContext({
    ...devices['iPhone 13'],
    defaultBrowserType: undefined,
    locale: 'zh-CN',
    ignoreHTTPSErrors: true,
    ...more,
  });
  context.setDefaultTimeout(patience);
  context.setDefaultNavigationTimeout(patience);
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (!expected.test(message.text())) complaints.push(message.text());
  });
  return { browser, context, page, complaints };
}
