-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How a payment was settled, what it cost and with which others it came, and where it stands when
-- it is not clear: not posted by the biller, carried over the day, resolved by evidence, given back
-- after a complaint.

ALTER TABLE billpay_payment ADD COLUMN mode TEXT NOT NULL DEFAULT 'cash';
ALTER TABLE billpay_payment ADD COLUMN fee_minor {int64} NOT NULL DEFAULT 0;
ALTER TABLE billpay_payment ADD COLUMN debit_account TEXT NOT NULL DEFAULT '';
ALTER TABLE billpay_payment ADD COLUMN basket TEXT NOT NULL DEFAULT '';
ALTER TABLE billpay_payment ADD COLUMN posted {int64} NOT NULL DEFAULT 1;
ALTER TABLE billpay_payment ADD COLUMN carried {int64} NOT NULL DEFAULT 0;
ALTER TABLE billpay_payment ADD COLUMN resolution TEXT NOT NULL DEFAULT '';
ALTER TABLE billpay_payment ADD COLUMN resolved_by TEXT NOT NULL DEFAULT '';
ALTER TABLE billpay_payment ADD COLUMN granted {int64} NOT NULL DEFAULT 0;

CREATE INDEX billpay_payment_basket ON billpay_payment(basket);

-- Attempts that were reversed before they arrived: should they still come, they are refused.
CREATE TABLE billpay_void(
  operation TEXT NOT NULL PRIMARY KEY,
  reversed_by TEXT NOT NULL
) {strict};
