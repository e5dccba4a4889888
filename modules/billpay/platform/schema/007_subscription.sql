-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Agreements of customers to have the bills of an account paid, and what was done about each
-- period; payment is the body of the payment that was begun. The primary key of a run is the arbiter when two workers come to the same period.

CREATE TABLE billpay_subscription(
  operation TEXT NOT NULL PRIMARY KEY,
  branch TEXT NOT NULL,
  biller TEXT NOT NULL,
  account TEXT NOT NULL,
  debit_token TEXT NOT NULL,
  debit_masked TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('active', 'cancelled', 'ended')),
  mode TEXT NOT NULL,
  cap TEXT NOT NULL,
  amount_minor {int64} NOT NULL CHECK (amount_minor > 0),
  day {int64} NOT NULL CHECK (day BETWEEN 1 AND 28),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL DEFAULT '',
  skipped TEXT NOT NULL DEFAULT '',
  remind_days {int64} NOT NULL
) {strict};

CREATE INDEX billpay_subscription_account ON billpay_subscription(biller, account);

CREATE TABLE billpay_subscription_run(
  subscription TEXT NOT NULL REFERENCES billpay_subscription(operation),
  period TEXT NOT NULL,
  status TEXT NOT NULL,
  amount_minor {int64} NOT NULL,
  at TEXT NOT NULL,
  payment TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (subscription, period)
) {strict};
