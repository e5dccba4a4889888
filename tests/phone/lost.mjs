// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

// Does what sends something, with its answer lost: it has reached the platform, and the telephone hears nothing of it.
export async function loseAnswer(page, act) {
  const deaf = async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch({ maxRedirects: 0 });
    return route.abort('internetdisconnected');
  };
  await page.route('**/*', deaf);
  const failed = page.waitForEvent('requestfailed', (request) => request.method() === 'POST');
  await act();
  await failed;
  await page.unroute('**/*', deaf);
  await page.waitForLoadState(); // the browser's own page, which says that there is no line
}
