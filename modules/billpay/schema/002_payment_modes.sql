-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- How a payment was settled, what it cost, and with which others it was paid in one go. extras is
-- closed: what the biller asked for beside the account, the masked card or account, the day it
-- counts for.
ALTER TABLE payment ADD COLUMN mode TEXT NOT NULL DEFAULT 'cash';
ALTER TABLE payment ADD COLUMN fee_fen {int64} NOT NULL DEFAULT 0;
ALTER TABLE payment ADD COLUMN basket {bytes};
ALTER TABLE payment ADD COLUMN extras {bytes};
CREATE INDEX payment_basket_items ON payment(basket);

-- Several payments of one customer with one count of cash.
CREATE TABLE payment_basket(
  id {bytes} PRIMARY KEY,
  business_date TEXT NOT NULL,
  mode TEXT NOT NULL,
  items INTEGER NOT NULL,
  total_fen {int64} NOT NULL CHECK(total_fen > 0),
  tendered_fen {int64} NOT NULL,
  change_fen {int64} NOT NULL,
  at TEXT NOT NULL) {strict};

-- What followed a payment, any number of times: cancellation, reversal, refund, suspense, posting
-- again, complaint. Takes over payment_correction, which knew one.
CREATE TABLE payment_followed(
  op_id {bytes} PRIMARY KEY,
  original {bytes} NOT NULL REFERENCES payment(op_id),
  kind TEXT NOT NULL,
  put_back {bytes},
  at TEXT NOT NULL) {strict};
CREATE INDEX payment_followed_original ON payment_followed(original, at);
INSERT INTO payment_followed(op_id, original, kind, put_back, at)
  SELECT op_id, original, CASE kind WHEN 'billpay.reverse' THEN 'billpay.cancel' ELSE kind END,
    put_back, at FROM payment_correction;
DROP TABLE payment_correction;
