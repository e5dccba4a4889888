// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// node complete.mjs <scene.json>: a desk of the version before, {bundle, operator, password}, takes a water bill in,
// completes the case by hand with nothing paid, sends that again, and prints as JSON what it was told each time.

import { readFileSync } from 'node:fs';
import { Device } from './device.mjs';

const { bundle, operator, password } = JSON.parse(readFileSync(process.argv[2]));
const device = new Device(bundle);
await device.enrol();
await device.signIn(operator, password);
const entries = { phone: '13800005678' };
const opened = await device.operate('case.open', null, { kind: 'P-001', kind_zh: '水费缴纳', kind_en: 'Pay a water bill',
  channel: 'counter', touchpoint: 'window', scene: '惠缴费', act: 'pay', entries, steps: [] });
const id = opened.result.case;
const begun = await device.operate('case.move', null, { case: id, act: 'begin', entries });
const completed = await device.operate('case.move', null, { case: id, act: 'complete', entries });
const again = await device.again();
console.log(JSON.stringify({ number: opened.result.number, case: id, begun, completed, again }));
device.close();
