-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The partners of the open platform. contact is closed. Of a secret only the Argon2id hash is kept, of a token the
-- SHA-256.
CREATE TABLE partner(
  partner TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  ecosystem TEXT NOT NULL,
  branch TEXT NOT NULL,
  contact TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'active', 'suspended', 'ended')),
  per_minute {int64} NOT NULL,
  per_day {int64} NOT NULL,
  changed_at TEXT NOT NULL
) {strict};

CREATE TABLE partner_grant(
  partner TEXT NOT NULL REFERENCES partner(partner),
  interface TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  granted_by TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  PRIMARY KEY (partner, interface)
) {strict};

CREATE TABLE partner_key(
  client TEXT NOT NULL PRIMARY KEY,
  partner TEXT NOT NULL REFERENCES partner(partner),
  secret_hash TEXT NOT NULL,
  operation TEXT NOT NULL,
  made_at TEXT NOT NULL,
  revoked_at TEXT NOT NULL DEFAULT '',
  last_used_at TEXT NOT NULL DEFAULT ''
) {strict};

CREATE UNIQUE INDEX partner_key_operation ON partner_key(operation);
CREATE INDEX partner_key_of ON partner_key(partner);

CREATE TABLE partner_token(
  token_hash TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL,
  scopes TEXT NOT NULL, -- interfaces, a space between two
  expires_at TEXT NOT NULL
) {strict};

CREATE INDEX partner_token_expires ON partner_token(expires_at);

-- How much of its minute and of its day a partner has used. span is the moment or day it began.
CREATE TABLE partner_use(
  partner TEXT NOT NULL,
  span TEXT NOT NULL,
  calls {int64} NOT NULL,
  PRIMARY KEY (partner, span)
) {strict};

CREATE TABLE partner_interface_use(
  partner TEXT NOT NULL,
  day TEXT NOT NULL,
  interface TEXT NOT NULL,
  calls {int64} NOT NULL,
  failed {int64} NOT NULL,
  PRIMARY KEY (partner, day, interface)
) {strict};

-- The answers to calls that change something, and to runs of compositions: the same id again gets the same. Closed.
CREATE TABLE partner_call(
  partner TEXT NOT NULL,
  request TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  answer TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (partner, request)
) {strict};

CREATE TABLE composition(
  partner TEXT NOT NULL REFERENCES partner(partner),
  composition TEXT NOT NULL,
  version {int64} NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'retired')),
  content TEXT NOT NULL,
  signed_by TEXT NOT NULL DEFAULT '',
  changed_at TEXT NOT NULL,
  PRIMARY KEY (partner, composition, version)
) {strict};

-- The catalogue as it is searched: made anew from the change stream when a version was published. edition is that
-- version; words are the beginnings an entry is found by.
CREATE TABLE offered_edition(
  id {int64} NOT NULL PRIMARY KEY CHECK (id = 1),
  edition TEXT NOT NULL
) {strict};

CREATE TABLE offered_interface(
  number {int64} NOT NULL PRIMARY KEY,
  interface TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  module TEXT NOT NULL,
  direction TEXT NOT NULL,
  version TEXT NOT NULL,
  status TEXT NOT NULL,
  words TEXT NOT NULL
) {strict};

CREATE INDEX offered_interface_status ON offered_interface(status, module, number);

CREATE TABLE offered_need(
  number {int64} NOT NULL PRIMARY KEY,
  need TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  segment TEXT NOT NULL,
  scene TEXT NOT NULL,
  interfaces TEXT NOT NULL,
  words TEXT NOT NULL
) {strict};

-- Since when an interface stands as it does: a row for each change that was seen.
CREATE TABLE offered_status(
  interface TEXT NOT NULL,
  since TEXT NOT NULL,
  status TEXT NOT NULL,
  PRIMARY KEY (interface, since)
) {strict};

-- For how many days an interface is still served once it is deprecated, from a day on.
CREATE TABLE offered_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  sunset_days {int64} NOT NULL,
  token_seconds {int64} NOT NULL
) {strict};

INSERT INTO offered_policy(valid_from, sunset_days, token_seconds) VALUES ('2020-01-01', 180, 600);
