-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- A payment a teller took. Where it stands is told by the journal and its outbox, not here.
-- account, holder and bills are closed; account_ix finds an account without telling it.
CREATE TABLE payment(
  op_id {bytes} PRIMARY KEY,
  business_date TEXT NOT NULL,
  biller TEXT NOT NULL,
  biller_name TEXT NOT NULL,
  category TEXT NOT NULL,
  account_ix {bytes} NOT NULL,
  account {bytes} NOT NULL,
  holder {bytes} NOT NULL,
  bills {bytes} NOT NULL,
  due_fen {int64} NOT NULL CHECK(due_fen > 0),
  tendered_fen {int64} NOT NULL,
  change_fen {int64} NOT NULL,
  offline INTEGER NOT NULL,
  at TEXT NOT NULL) {strict};
CREATE INDEX payment_day ON payment(business_date, at);
CREATE INDEX payment_account ON payment(biller, account_ix);

-- The periods of a payment: what may not be paid twice.
CREATE TABLE payment_period(
  op_id {bytes} NOT NULL REFERENCES payment(op_id),
  period TEXT NOT NULL,
  PRIMARY KEY(op_id, period)) {strict};

-- The one operation that gives the cash of a payment back: a reversal or a refund. Its reason is
-- in the journal.
CREATE TABLE payment_correction(
  op_id {bytes} PRIMARY KEY,
  original {bytes} NOT NULL UNIQUE REFERENCES payment(op_id),
  kind TEXT NOT NULL,
  put_back {bytes},
  at TEXT NOT NULL) {strict};

-- How often each paper of an operation was printed.
CREATE TABLE payment_print(
  op_id {bytes} NOT NULL,
  paper TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY(op_id, paper)) {strict};
