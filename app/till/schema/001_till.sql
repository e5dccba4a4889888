-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- A teller's cash box, one row per business day it was issued for.
CREATE TABLE till(
  id TEXT NOT NULL,
  business_date TEXT NOT NULL,
  operator TEXT NOT NULL,
  state TEXT NOT NULL,
  balance_fen {int64} NOT NULL CHECK(balance_fen >= 0),
  counts_entered INTEGER NOT NULL,
  last_operation {bytes} NOT NULL,
  PRIMARY KEY(id, business_date)) {strict};

-- What is inside by denomination; pieces that are there, sound and damaged.
CREATE TABLE till_stock(
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  denomination TEXT NOT NULL,
  pieces INTEGER NOT NULL CHECK(pieces >= 0),
  damaged INTEGER NOT NULL CHECK(damaged >= 0),
  PRIMARY KEY(till, business_date, denomination),
  FOREIGN KEY(till, business_date) REFERENCES till(id, business_date)) {strict};

-- Every movement, one per operation; never changed. The balance is their sum.
CREATE TABLE till_entry(
  number {serial},
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  operation {bytes} NOT NULL UNIQUE,
  reason TEXT NOT NULL,
  in_fen {int64} NOT NULL CHECK(in_fen >= 0),
  out_fen {int64} NOT NULL CHECK(out_fen >= 0),
  balance_fen {int64} NOT NULL CHECK(balance_fen >= 0),
  at TEXT NOT NULL,
  FOREIGN KEY(till, business_date) REFERENCES till(id, business_date)) {strict};

-- Every closing count, also the one that was wrong.
CREATE TABLE till_count(
  operation {bytes} PRIMARY KEY,
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  counted TEXT NOT NULL,
  expected_fen {int64} NOT NULL,
  counted_fen {int64} NOT NULL,
  at TEXT NOT NULL,
  UNIQUE(till, business_date, attempt),
  FOREIGN KEY(till, business_date) REFERENCES till(id, business_date)) {strict};
