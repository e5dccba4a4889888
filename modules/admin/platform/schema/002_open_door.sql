-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- An act of the centre that two persons signed: one row an operation, and a signature is used once. answer is closed, and
-- empty where it is shown only once.
CREATE TABLE centre_act(
  operation TEXT NOT NULL PRIMARY KEY,
  approval TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL,
  maker TEXT NOT NULL,
  answer TEXT NOT NULL,
  at TEXT NOT NULL
) {strict};

-- A run of a composition, as far as it got. Whoever goes on with it holds it until claimed_until; progress (the steps and
-- their answers) and report are closed.
CREATE TABLE partner_run(
  partner TEXT NOT NULL,
  request TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  composition TEXT NOT NULL,
  version {int64} NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'undoing', 'done', 'failed', 'undone', 'stuck')),
  holder TEXT NOT NULL,
  claimed_until TEXT NOT NULL,
  progress TEXT NOT NULL DEFAULT '',
  report TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  PRIMARY KEY (partner, request)
) {strict};

-- Secrets are kept as their SHA-256: they are 256 random bits, so there is nothing to be tried through. Keys of the time
-- before are revoked; a partner gets another.
UPDATE partner_key SET revoked_at = made_at WHERE revoked_at = '' AND secret_hash LIKE '$argon2id$%';

-- What a partner may have at once, from a day on: tokens that are good, and compositions that are not retired.
CREATE TABLE door_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  live_tokens {int64} NOT NULL,
  compositions {int64} NOT NULL
) {strict};

INSERT INTO door_policy(valid_from, live_tokens, compositions) VALUES ('2020-01-01', 100, 50);
