-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- How an agreement is found. What was agreed, with whom and how it stands is in the journal;
-- account_ix finds an account without telling it.
CREATE TABLE subscription(
  op_id {bytes} PRIMARY KEY,
  biller TEXT NOT NULL,
  biller_name TEXT NOT NULL,
  category TEXT NOT NULL,
  account_ix {bytes} NOT NULL,
  at TEXT NOT NULL) {strict};
CREATE INDEX subscription_account ON subscription(biller, account_ix);

-- Changes, skipped payments and the end of it.
CREATE TABLE subscription_followed(
  op_id {bytes} NOT NULL UNIQUE,
  original {bytes} NOT NULL REFERENCES subscription(op_id),
  kind TEXT NOT NULL,
  at TEXT NOT NULL) {strict};
CREATE INDEX subscription_followed_original ON subscription_followed(original);

-- What the platform did about each period.
CREATE TABLE subscription_run(
  op_id {bytes} NOT NULL REFERENCES subscription(op_id),
  period TEXT NOT NULL,
  status TEXT NOT NULL,
  amount_fen {int64} NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY(op_id, period)) {strict};
