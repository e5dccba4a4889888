// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// node hall.mjs <scene.json>: a device in the hall, {bundle, operator, password}, makes the link on which numbers are
// drawn, and prints it as JSON.

import { readFileSync } from 'node:fs';
import { Device } from './device.mjs';

const { bundle, operator, password } = JSON.parse(readFileSync(process.argv[2]));
const device = new Device(bundle);
await device.enrol();
await device.signIn(operator, password);
console.log(JSON.stringify((await device.ask('POST', '/v1/queue/links', { kind: 'take' })).body));
device.close();
