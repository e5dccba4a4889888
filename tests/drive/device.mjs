// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// A device of the bank as the platform sees one, made from the contract and without the product's code: it enrols with
// its code, signs an operator in and signs each request with its key. Only what Node and openssl bring.

import { execFileSync } from 'node:child_process';
import { createHash, randomBytes, sign } from 'node:crypto';
import { Agent, request } from 'node:https';

const connections = 4; // that one device may have

// UUIDv7: made before anything is sent.
export function newId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const rest = (ms) => new Promise((done) => setTimeout(done, ms));

export class Device {
  constructor(bundle) {
    this.url = new URL(bundle.platform_url);
    this.sequence = 0;
    // key and request in one
    this.pem = execFileSync('openssl', ['req', '-new', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes',
      '-keyout', '-', '-subj', '/CN=device', '-batch'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    this.key = this.pem.match(/-----BEGIN PRIVATE KEY-----[^]*-----END PRIVATE KEY-----\n/)[0];
    this.trust = { ca: bundle.ca_pem, checkServerIdentity: () => undefined }; // its address is a loopback
    this.bundle = bundle;
  }

  async enrol() {
    const csr = this.pem.slice(this.pem.indexOf('-----BEGIN CERTIFICATE REQUEST'));
    const answer = await this.once({ method: 'POST', path: '/v1/devices:enrol', url: new URL(this.bundle.enrol_url),
      body: JSON.stringify({ code: this.bundle.code, csr_pem: csr }), headers: {}, agent: new Agent(this.trust) });
    if (answer.status !== 201) throw new Error(`not enrolled: ${JSON.stringify(answer)}`);
    this.id = answer.body.device_id;
    this.branch = answer.body.branch;
    this.agent = new Agent({ ...this.trust, key: this.key, cert: answer.body.certificate_pem, keepAlive: true,
      maxSockets: connections });
  }

  async signIn(operator, password) {
    const answer = await this.ask('POST', '/v1/sessions', { operator, password });
    if (answer.status !== 201) throw new Error(`not signed in: ${JSON.stringify(answer)}`);
    this.operator = operator;
    this.token = answer.body.token;
    this.date = answer.body.business_date;
  }

  // What is sent, signed as of now.
  signed(method, path, value, id) {
    const body = value === undefined ? '' : JSON.stringify(value);
    const at = new Date().toISOString();
    const hash = createHash('sha256').update(body).digest('hex');
    const text = [method, path, hash, id ?? '-', '0', at].join('\n');
    const headers = { 'Huidesk-Timestamp': at,
      'Huidesk-Signature': sign('sha256', Buffer.from(text), this.key).toString('base64') };
    if (id) headers['Idempotency-Key'] = id;
    if (this.token) headers.Authorization = `Bearer ${this.token}`;
    return { method, path, url: this.url, body, headers, agent: this.agent };
  }

  // One request over the network. `isCut`: the line is cut after the request was sent and before the answer comes.
  once({ method, path, url, body, headers, agent }, { isCut = false, onSent = () => {} } = {}) {
    return new Promise((done, fail) => {
      const sent = request({ host: url.hostname, port: url.port, method, path, agent, headers: { ...headers,
        ...(body && { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }) } }, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('error', fail);
        answer.on('end', () => {
          const read = Buffer.concat(parts).toString();
          done({ status: answer.statusCode, body: read ? JSON.parse(read) : {},
            replayed: answer.headers['idempotent-replayed'] === 'true' });
        });
      });
      sent.on('error', fail);
      sent.on('finish', () => {
        onSent();
        if (isCut) sent.socket.destroy();
      });
      sent.end(body);
    });
  }

  // Until there is an answer: what was lost, or came when there was too much, is asked again under the same id.
  async ask(method, path, value, options = {}) {
    const id = options.id ?? (method === 'GET' ? undefined : newId());
    for (let attempt = 0; attempt < 60; ++attempt) {
      const answer = await this.once(this.signed(method, path, value, id), attempt === 0 ? options : {})
        .catch(() => null);
      if (answer) options.onAnswer?.();
      if (answer && answer.status !== 429 && answer.status !== 503) return { ...answer, attempt };
      await rest(100);
    }
    throw new Error(`no answer to ${method} ${path}`);
  }

  // Opens every connection that the device may have.
  async connect() {
    await Promise.all(Array.from({ length: connections }, () => this.ask('GET', '/v1/bookings')));
  }

  // One operation of a journal; its item of the answer.
  async operate(kind, amount, body) {
    const item = { op_id: newId(), device_seq: ++this.sequence, kind, operator: this.operator, branch: this.branch,
      till: '03', business_date: this.date, at: new Date().toISOString(), body };
    if (amount) item.amount = amount;
    this.last = item;
    return this.again();
  }

  // The last operation as it was sent; its item of the answer.
  async again() {
    const answer = await this.ask('POST', '/v1/operations:batch', { items: [this.last] });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer));
    return answer.body.items[0];
  }

  close() {
    this.agent.destroy();
  }
}
