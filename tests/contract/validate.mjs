// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0
//
// Holds recorded traffic against the contract: node validate.mjs [--contract <openapi.yaml>] <traffic.jsonl> [...]
// Each line is {"method", "path", "request": {…}|null, "status", "response": {…}|null} as
// huidesk-platform --traffic-log writes it. Every exchange must match an operation of the OpenAPI file, its
// request body and its answer the schemas there. Ends with 1 when anything does not, or when nothing was read.

import fs from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import YAML from 'yaml';

const here = path.dirname(new URL(import.meta.url).pathname);
const given = process.argv.slice(2);
const ownContract = given[0] === '--contract' ? given.splice(0, 2)[1] : null;
const contract = YAML.parse(
  fs.readFileSync(ownContract ?? path.join(here, '../../resources/openapi/huidesk.yaml'), 'utf8'));

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addFormat('int64', { type: 'number', validate: Number.isInteger });
ajv.addSchema({ ...contract, $id: 'contract' });

/// The operations with their paths as patterns; those without a parameter are tried first.
const operations = Object.entries(contract.paths)
  .flatMap(([template, item]) =>
    Object.entries(item)
      .filter(([method]) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
      .map(([method, operation]) => ({
        method: method.toUpperCase(),
        template,
        operation,
        pattern: new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/:]+')}$`),
      })))
  .sort((a, b) => a.template.split('{').length - b.template.split('{').length);

const compiled = new Map();

/// Follows $ref within the contract.
function resolve(node) {
  while (node && node.$ref)
    node = node.$ref.slice(2).split('/').reduce(
      (at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], contract);
  return node;
}

/// The validator of a schema as it stands in the contract; its $refs are looked up there.
function validatorOf(schema) {
  if (!compiled.has(schema)) {
    const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/'));
    compiled.set(schema, ajv.compile(rooted));
  }
  return compiled.get(schema);
}

function faultsOf(schema, value, what) {
  const validate = validatorOf(schema);
  if (validate(value)) return [];
  return validate.errors.map((e) => `${what}${e.instancePath}: ${e.message} ${JSON.stringify(e.params)}`);
}

function schemaOf(content, kinds) {
  for (const kind of kinds) if (content?.[kind]?.schema) return content[kind].schema;
  return null;
}

function check(exchange) {
  const bare = exchange.path.split('?')[0];
  const found = operations.find((o) => o.method === exchange.method && o.pattern.test(bare));
  if (!found) return [`no operation for ${exchange.method} ${bare}`];
  const faults = [];
  const requestBody = resolve(found.operation.requestBody);
  const requestSchema = schemaOf(requestBody?.content, ['application/json', 'application/x-www-form-urlencoded']);
  const refused = exchange.status >= 400; // what was refused may well not match
  if (requestSchema && !refused) faults.push(...faultsOf(requestSchema, exchange.request, 'request'));
  const answers = found.operation.responses;
  const answer = resolve(
    answers[String(exchange.status)] ?? answers[`${Math.floor(exchange.status / 100)}XX`] ?? answers.default);
  if (!answer) return [...faults, `status ${exchange.status} is not in the contract of ${found.template}`];
  const schema = schemaOf(answer.content, ['application/json', 'application/problem+json']);
  if (schema) faults.push(...faultsOf(schema, exchange.response, 'response'));
  else if (exchange.response && Object.keys(exchange.response).length)
    faults.push(`a body where the contract has none (${exchange.status})`);
  return faults;
}

let exchanges = 0;
let faulty = 0;
const seen = new Map();
for (const file of given) {
  for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const exchange = JSON.parse(line);
    exchanges += 1;
    const name = `${exchange.method} ${exchange.path.split('?')[0].replace(/[0-9a-f-]{36}/g, '{id}')} ${exchange.status}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    const faults = check(exchange);
    if (!faults.length) continue;
    faulty += 1;
    if (faulty <= 20) console.error(`${name}\n  ${faults.join('\n  ')}`);
  }
}
for (const [name, count] of [...seen].sort()) console.log(`${String(count).padStart(6)}  ${name}`);
console.log(`${exchanges} exchanges, ${faulty} not as the contract says`);
process.exit(exchanges > 0 && faulty === 0 ? 0 : 1);
