-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The simulated billers' own books: another company's database, kept here so that the reference
-- platform runs by itself. Nothing but the simulator reads or writes them.

CREATE TABLE sim_behaviour(
  biller TEXT NOT NULL PRIMARY KEY,
  behaviour TEXT NOT NULL
) {strict};

CREATE TABLE sim_bill(
  biller TEXT NOT NULL,
  account TEXT NOT NULL,
  bill TEXT NOT NULL,
  period TEXT NOT NULL,
  usage TEXT NOT NULL,
  unit TEXT NOT NULL,
  principal {int64} NOT NULL,
  late_charge {int64} NOT NULL,
  due_date TEXT NOT NULL,
  settled_by TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (biller, account, bill)
) {strict};

CREATE TABLE sim_payment(
  reference TEXT NOT NULL PRIMARY KEY,
  biller TEXT NOT NULL,
  account TEXT NOT NULL,
  amount {int64} NOT NULL,
  biller_ref TEXT NOT NULL,
  enquiries_unanswered {int64} NOT NULL DEFAULT 0,
  reversed_by TEXT NOT NULL DEFAULT ''
) {strict};
