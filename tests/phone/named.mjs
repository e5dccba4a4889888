// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// What is heard of a page, by Chromium's accessibility tree: everything that can be used, and every picture, has a name;
// the headings go down one step at a time from the first; what is wrong with a field is heard at the field; the page has
// a language and so has a link to another one. `heard`: the first parts of the addresses of what was heard.

const pictures = ['image', 'img', 'radiogroup'];

export const heard = new Set();

const property = (node, name) => node.properties?.find((each) => each.name === name)?.value?.value;

function* unnamed(nodes) {
  for (const node of nodes) {
    const role = node.role?.value;
    const isUsed = property(node, 'focusable') && role !== 'RootWebArea';
    if ((isUsed || pictures.includes(role)) && !node.name?.value?.trim()) yield `a ${role} without a name`;
    if (property(node, 'invalid') === 'true' && !node.description?.value?.trim()) {
      yield `${role} ${node.name?.value} is wrong and does not say why`;
    }
  }
}

function* steps(nodes) {
  let before = 0;
  for (const node of nodes.filter((each) => each.role?.value === 'heading')) {
    const level = property(node, 'level');
    if (!node.name?.value?.trim()) yield 'a heading without words';
    if (level > before + 1) yield `a heading of level ${level} after one of ${before}`;
    before = level;
  }
  if (!before) yield 'no heading';
}

// In the page: what its markup ties together, which the tree does not tell.
function untied() {
  const found = [];
  const control = 'button,input,select,textarea,[role=radiogroup]';
  if (!document.documentElement.lang) found.push('no language');
  for (const other of document.querySelectorAll('nav a[href*="lang="][lang]')) {
    if (other.lang === document.documentElement.lang) found.push('the other language has the name of this one');
  }
  const lines = (at) => ['aria-describedby', 'aria-errormessage'].flatMap(
    (each) => (at.getAttribute(each) ?? '').split(' ').filter(Boolean));
  const tied = new Set([...document.querySelectorAll(control)].flatMap(lines));
  for (const id of tied) if (!document.getElementById(id)) found.push(`nothing is ${id}`);
  for (const error of document.querySelectorAll('.error')) {
    if (!tied.has(error.id)) found.push(`"${error.textContent}" belongs to no field`);
  }
  return found;
}

// Adds what is not heard to the complaints.
export async function hearPage(page, complaints) {
  const where = `/${new URL(page.url()).pathname.split('/')[1]}`;
  heard.add(where);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const told = nodes.filter((node) => !node.ignored);
  for (const fault of [...unnamed(told), ...steps(told), ...await page.evaluate(untied)]) {
    complaints.push(`${where}: ${fault}`);
  }
}
