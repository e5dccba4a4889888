// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// Begins a case on the page of a branch, as a customer does, by keys and with a signature that is drawn, with the line
// lost while the form is sent or, where `isDeaf`, with the answer lost to the kind, the form and the signature: the
// customer opens the page before and goes on from what stands there; leaves the telephone at the code. What it found: what is offered, the address, the text of
// the last page, how wide its code is, whether loading anew shows the same, whether everything fits, the smallest thing
// to be touched.

import { loseAnswer } from './lost.mjs';
import { hearPage } from './named.mjs';

// A field is filled in, of choices one is taken.
async function enter(page, field, entry) {
  const choice = page.locator(`input[type=radio][name="${field}"][value="${entry}"]`);
  if (await choice.count()) await choice.check();
  else await page.fill(`#${field}`, entry);
}

export async function beginCase({ page, context, complaints }, picture, kind, entries, isDeaf = false) {
  const press = () => page.keyboard.press('Enter');
  const send = () => Promise.all([page.waitForNavigation(), press()]);
  const start = page.url();
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await page.screenshot({ path: picture, fullPage: true });
  await hearPage(page, complaints);
  const offered = await page.locator('button').allInnerTexts();
  const smallest = await page.evaluate(() => Math.min(
    ...[...document.querySelectorAll('button')].map((b) => b.getBoundingClientRect().height)));
  let fits = !await isWide();
  const choose = () => (kind ? page.focus(`button[value="${kind}"]`) : page.keyboard.press('Tab'));
  await choose();
  if (isDeaf) {
    await loseAnswer(page, press);
    await page.goto(start);
  }
  if (!await page.locator('#phone').count()) { // else the link is for one customer, and leads to the case it has begun
    if (isDeaf) await choose();
    await send();
  }
  const form = page.url();
  await page.screenshot({ path: picture.replace('.png', '-form.png'), fullPage: true });
  await hearPage(page, complaints);
  fits &&= !await isWide();
  const fillIn = async () => {
    await page.fill('#phone', '13800005678');
    for (const [field, entry] of Object.entries(entries)) await enter(page, field, entry);
    await page.focus('#phone');
  };
  await fillIn();
  if (isDeaf) {
    await loseAnswer(page, press);
  } else {
    await context.setOffline(true);
    await press();
    await page.waitForTimeout(500);
    await context.setOffline(false);
  }
  await page.goto(form);
  if (await page.locator('#phone').count()) { // it has not arrived
    await fillIn();
    await send();
  }
  await hearPage(page, complaints);
  await page.focus('button[name=choice]'); // without a photograph
  await send();
  const box = await page.locator('canvas').boundingBox();
  await page.mouse.move(box.x + 20, box.y + 60);
  await page.mouse.down();
  for (let i = 1; i < 12; ++i) await page.mouse.move(box.x + 20 + 20 * i, box.y + 60 + (i % 2 ? 30 : -30));
  await page.mouse.up();
  await page.screenshot({ path: picture.replace('.png', '-sign.png'), fullPage: true });
  await hearPage(page, complaints);
  const checked = await page.evaluate(() => document.body.innerText);
  await page.focus('button[name=choice]');
  if (isDeaf) {
    await loseAnswer(page, press);
    await page.goto(form);
  } else {
    await send();
  }
  const code = (await page.locator('svg.code').boundingBox()).width; // waits for the page that has it
  const text = await page.evaluate(() => document.body.innerText);
  fits &&= !await isWide();
  await page.screenshot({ path: picture.replace('.png', '-code.png'), fullPage: true });
  await hearPage(page, complaints);
  await page.reload();
  const again = await page.evaluate(() => document.body.innerText) === text;
  return { offered, smallest, fits, checked, path: new URL(page.url()).pathname, text, code, again };
}
