-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Complaints: the day by which the customer was promised an answer, and every move. How a
-- simulated biller decides can be set; empty: by the reason.

CREATE TABLE billpay_complaint(
  operation TEXT NOT NULL PRIMARY KEY,
  original TEXT NOT NULL REFERENCES billpay_payment(operation),
  branch TEXT NOT NULL,
  code TEXT NOT NULL,
  due_on TEXT NOT NULL DEFAULT '',
  open {int64} NOT NULL DEFAULT 1
) {strict};

CREATE INDEX billpay_complaint_original ON billpay_complaint(original);

CREATE TABLE billpay_complaint_step(
  operation TEXT NOT NULL REFERENCES billpay_complaint(operation),
  number {int64} NOT NULL,
  status TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (operation, number)
) {strict};

ALTER TABLE sim_behaviour ADD COLUMN complaints TEXT NOT NULL DEFAULT '';
