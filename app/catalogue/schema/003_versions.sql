-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The versions of the catalogue that were in force on this desk; the highest one is.
CREATE TABLE catalogue_version(
  version {int64} NOT NULL PRIMARY KEY,
  root TEXT NOT NULL,
  entries {int64} NOT NULL,
  issued_at TEXT NOT NULL,
  applied_at TEXT NOT NULL,
  changed {int64} NOT NULL,
  unreadable {int64} NOT NULL) {strict};

-- What the version in force consists of, and the digests its root is made of.
CREATE TABLE catalogue_entry(
  stream TEXT NOT NULL,
  item TEXT NOT NULL,
  bucket INTEGER NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY(stream, item)) {strict};
CREATE INDEX catalogue_entry_bucket ON catalogue_entry(bucket);
CREATE TABLE catalogue_bucket(
  bucket INTEGER PRIMARY KEY,
  digest TEXT NOT NULL) {strict};

-- What was pulled of the next version; an empty value: the entry is gone.
CREATE TABLE catalogue_stage(
  stream TEXT NOT NULL,
  item TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY(stream, item)) {strict};

-- Why the last version that came is not in force; one row or none.
CREATE TABLE catalogue_refusal(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  version {int64} NOT NULL,
  reason TEXT NOT NULL,
  at_utc TEXT NOT NULL) {strict};
