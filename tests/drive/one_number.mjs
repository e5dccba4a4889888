// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// node one_number.mjs <scene.json>: a hundred clients want one number of a doctor at the same moment, over connections
// that are open already, so that all of it is sent before anything is answered. Then they want it again and every
// third one loses its line after it has sent; then one patient is booked with many doctors for the same half hour.
// The scene is {bundles, operators, password}. Prints as JSON who got what.

import { readFileSync } from 'node:fs';
import { Device, newId } from './device.mjs';

const scene = JSON.parse(readFileSync(process.argv[2]));
const clients = 100;
const devices = scene.bundles.map((bundle) => new Device(bundle));
for (const [place, device] of devices.entries()) {
  await device.enrol();
  await device.signIn(scene.operators[place % scene.operators.length], scene.password);
}
const deviceOf = (client) => devices[client % devices.length];

// A resident's number of somebody born in 1980, with its check character.
function residentId(person) {
  const digits = `32050019800101${String(person).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return digits + '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11];
}

function hold(number, person) {
  return { hospital: number.hospital, department: number.department, doctor: number.doctor, date: number.date,
    time: number.time, patient: { insured: false, name: '示例客户', document_kind: 'resident_id',
      document_number: residentId(person) } };
}

// The numbers that are free at a hospital in one department, in the week from tomorrow on.
async function freeAt(hospital, department) {
  const from = new Date(new Date(devices[0].date).getTime() + 86_400_000).toISOString().slice(0, 10);
  const path = `/v1/hospitals/${hospital}/departments/${department}/plan?from=${from}&days=7`;
  const { doctors } = (await devices[0].ask('GET', path)).body;
  return doctors.flatMap(({ doctor, fee, sessions }) => sessions.flatMap(({ date, times }) => times
    .map(({ time, open }) => ({ hospital, department, doctor, fee, date, time, open }))))
    .filter(({ open }) => open > 0);
}

// Everybody at once; who was told what, and how many had sent when the first answer came.
async function volley(wanted, isCut = () => false) {
  await Promise.all(devices.map((device) => device.connect()));
  let sent = 0;
  let sentAtFirst = 0;
  const told = await Promise.all(wanted.map(({ body, id }, client) => deviceOf(client).ask('POST', '/v1/bookings', body,
    { id, isCut: isCut(client), onSent: () => ++sent, onAnswer: () => { sentAtFirst ||= sent; } })
    .then((answer) => ({ client, id, status: answer.status, code: answer.body.code, zh: answer.body.text_zh,
      en: answer.body.text_en, booking: answer.body.booking, isAgain: answer.attempt > 0 }))));
  return { told, sentAtFirst };
}

const winnerOf = ({ told }) => told.find(({ status }) => status === 200);
const wantAll = (number) => Array.from({ length: clients }, (_, client) => ({ id: newId(), body: hold(number, client) }));

const { hospitals } = (await devices[0].ask('GET', '/v1/hospitals')).body;
const number = (await freeAt(hospitals[0].hospital, 'cardiology')).find(({ open }) => open === 1);
const found = { number };

// a hundred for one; each asks again under its id, as after a lost answer
const wanted = wantAll(number);
found.first = await volley(wanted);
found.again = await volley(wanted);

// it is let go, and wanted anew while lines break
const winner = winnerOf(found.first);
found.release = (await deviceOf(winner.client).ask('POST', `/v1/bookings/${winner.id}:release`, {})).body.state;
found.cut = await volley(wantAll(number), (client) => client % 3 === 0);

// paid twice at once at its desk: one payment stands, the other is cash due back; then the hospital is asked
const booking = winnerOf(found.cut);
const desk = deviceOf(booking.client);
const cash = { booking: booking.id, cash_out: [],
  cash_in: [{ denomination: 'CNY-1000', pieces: number.fee.minor / 1000, damaged: 0 }] };
found.paid = await Promise.all([1, 2].map(() => desk.operate('community.pay', number.fee, cash)));
found.booked = await desk.operate('community.book', null, { booking: booking.id });
found.standing = (await desk.ask('GET', `/v1/bookings/${booking.id}`)).body;

// one patient, wanted by a hundred clients with many doctors for the same half hour
const open = (await Promise.all(hospitals.slice(1).map(({ hospital }) => freeAt(hospital, 'general')))).flat();
const byTime = new Map();
for (const one of open) byTime.set(one.date + one.time, [...byTime.get(one.date + one.time) ?? [], one]);
const same = [...byTime.values()].sort((one, other) => other.length - one.length)[0];
found.doctors = same.length;
found.patient = await volley(Array.from({ length: clients }, (_, client) => (
  { id: newId(), body: hold(same[client % same.length], 500) })));

for (const device of devices) device.close();
console.log(JSON.stringify(found));
