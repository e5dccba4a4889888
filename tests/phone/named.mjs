// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// What is heard of a page: everything that can be used, and every picture, has a name in Chromium's accessibility tree,
// and the page has a heading and a language. `heard`: the first parts of the addresses of what was heard.

const used = ['button', 'link', 'textbox', 'searchbox', 'radio', 'radiogroup', 'checkbox', 'combobox', 'image', 'img'];

export const heard = new Set();

// Adds what has no name to the complaints.
export async function hearPage(page, complaints) {
  heard.add(`/${new URL(page.url()).pathname.split('/')[1]}`);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const told = nodes.filter((node) => !node.ignored);
  for (const node of told) {
    if (used.includes(node.role?.value) && !node.name?.value?.trim()) {
      complaints.push(`${new URL(page.url()).pathname.split('/')[1]}: a ${node.role.value} without a name`);
    }
  }
  if (!told.some((node) => node.role?.value === 'heading' && node.name?.value)) complaints.push('no heading');
  if (!await page.evaluate(() => document.documentElement.lang)) complaints.push('no language');
}
