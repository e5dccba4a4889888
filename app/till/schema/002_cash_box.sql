-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Pieces that were taken at half their face.
ALTER TABLE till_stock ADD COLUMN half INTEGER NOT NULL DEFAULT 0 CHECK(half >= 0);

-- Who counted when it was not the teller: the second person of a review. Empty = the teller.
ALTER TABLE till_count ADD COLUMN counter TEXT NOT NULL DEFAULT '';

-- Counts at any time of the day, beside the closing counts. Kept, every one.
CREATE TABLE till_spot_count(
  number {serial},
  operation {bytes} NOT NULL UNIQUE,
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  counted TEXT NOT NULL,
  expected_fen {int64} NOT NULL,
  counted_fen {int64} NOT NULL,
  at TEXT NOT NULL,
  FOREIGN KEY(till, business_date) REFERENCES till(id, business_date)) {strict};

-- Cash on its way between two cash boxes of the branch: what this desk sent, and what the platform
-- told of the other desks. `operation` is the one that sent it.
CREATE TABLE cash_transfer(
  operation {bytes} PRIMARY KEY,
  business_date TEXT NOT NULL,
  from_box TEXT NOT NULL,
  to_box TEXT NOT NULL,
  purpose TEXT NOT NULL,
  cash TEXT NOT NULL,
  amount_fen {int64} NOT NULL CHECK(amount_fen > 0),
  sender TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL) {strict};
CREATE INDEX cash_transfer_to ON cash_transfer(to_box, state);
CREATE INDEX cash_transfer_from ON cash_transfer(from_box, state);

-- What the bank asks of its cash boxes, by the day from which it holds.
CREATE TABLE cash_policy(
  valid_from TEXT PRIMARY KEY,
  counts_per_day INTEGER NOT NULL,
  review_required INTEGER NOT NULL,
  seal_limit_fen {int64} NOT NULL,
  single_out_fen {int64} NOT NULL,
  counterfeit_report_pieces INTEGER NOT NULL,
  counterfeit_appraisal_days INTEGER NOT NULL) {strict};
