-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The parts of a fee that the customer does not bear, as they were when the payment came; and how
-- often a biller was asked about an account, or paid for it, in the minute that is running.

ALTER TABLE billpay_payment ADD COLUMN biller_fee_minor {int64} NOT NULL DEFAULT 0;
ALTER TABLE billpay_payment ADD COLUMN bank_fee_minor {int64} NOT NULL DEFAULT 0;

CREATE TABLE billpay_rate(
  kind TEXT NOT NULL CHECK (kind IN ('query', 'payment')),
  biller TEXT NOT NULL,
  account TEXT NOT NULL,
  minute {int64} NOT NULL,
  times {int64} NOT NULL,
  PRIMARY KEY (kind, biller, account)
) {strict};

CREATE INDEX billpay_rate_minute ON billpay_rate(minute);
