-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- A list of payments that somebody brought as a file: one count of cash or one debit, paid row by
-- row. id is also the operation that takes the money. content is closed: the name of the file and
-- the account that was debited.
CREATE TABLE batch(
  id {bytes} PRIMARY KEY,
  business_date TEXT NOT NULL,
  operator TEXT NOT NULL,
  till TEXT NOT NULL,
  mode TEXT NOT NULL DEFAULT 'cash',
  state TEXT NOT NULL,
  twins INTEGER NOT NULL,
  total_fen {int64} NOT NULL,
  tendered_fen {int64} NOT NULL DEFAULT 0,
  change_fen {int64} NOT NULL DEFAULT 0,
  returned_fen {int64} NOT NULL DEFAULT 0,
  closed_by {bytes},
  content {bytes} NOT NULL,
  at TEXT NOT NULL) {strict};
CREATE INDEX batch_state ON batch(state, at);

-- Its rows. op_id is the operation that pays the row, made when the file was read, so that a row
-- is paid once however often it is tried. content is closed: account, period, remark and what else
-- the biller asks for.
CREATE TABLE batch_row(
  batch {bytes} NOT NULL REFERENCES batch(id),
  row INTEGER NOT NULL,
  line INTEGER NOT NULL,
  op_id {bytes} NOT NULL UNIQUE,
  biller TEXT NOT NULL,
  content {bytes} NOT NULL,
  amount_fen {int64} NOT NULL,
  fee_fen {int64} NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  other_line INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(batch, row)) {strict};
CREATE INDEX batch_row_state ON batch_row(batch, state);
