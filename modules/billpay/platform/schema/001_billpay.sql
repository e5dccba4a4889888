-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What the platform knows of bill payments. A bill is settled by one payment at a time: the
-- unique index is the arbiter when two desks take the same bill.

CREATE TABLE billpay_payment(
  operation TEXT NOT NULL PRIMARY KEY,
  biller TEXT NOT NULL,
  account TEXT NOT NULL,
  amount_minor {int64} NOT NULL CHECK (amount_minor > 0),
  branch TEXT NOT NULL,
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('processing', 'accepted', 'rejected', 'reversing', 'reversed')),
  sent {int64} NOT NULL DEFAULT 0,
  biller_ref TEXT NOT NULL DEFAULT '',
  receipt_no TEXT NOT NULL DEFAULT '',
  refunded_by TEXT NOT NULL DEFAULT ''
) {strict};

CREATE INDEX billpay_payment_day ON billpay_payment(branch, business_date);

CREATE TABLE billpay_bill(
  biller TEXT NOT NULL,
  account TEXT NOT NULL,
  bill TEXT NOT NULL,
  operation TEXT NOT NULL REFERENCES billpay_payment(operation)
) {strict};

CREATE UNIQUE INDEX billpay_bill_once ON billpay_bill(biller, account, bill);

CREATE TABLE billpay_receipt(
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  last {int64} NOT NULL,
  PRIMARY KEY (branch, business_date)
) {strict};
