-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The words a biller is found by, each a prefix to type: the rest of its name from every character
-- and syllable on, initials, kind, code. FTS5 of SQLite: the desk's store speaks nothing else.
CREATE VIRTUAL TABLE biller_search USING fts5(
  words, tokenize = 'unicode61', prefix = '1 2 3', detail = none, columnsize = 0);

-- Who used a biller when, and what was marked. An empty customer: this branch.
CREATE TABLE biller_use(
  customer TEXT NOT NULL,
  biller TEXT NOT NULL,
  uses {int64} NOT NULL,
  last_at TEXT NOT NULL,
  PRIMARY KEY(customer, biller)) {strict};
CREATE INDEX biller_use_last ON biller_use(customer, last_at);
CREATE TABLE biller_favourite(
  customer TEXT NOT NULL,
  biller TEXT NOT NULL,
  PRIMARY KEY(customer, biller)) {strict};
