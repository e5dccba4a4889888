-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The papers of payments that were printed, each time one row. What billers ask for: was the
-- receipt printed, and how often.

CREATE TABLE billpay_print(
  operation TEXT NOT NULL PRIMARY KEY,
  payment TEXT NOT NULL,
  paper TEXT NOT NULL,
  count {int64} NOT NULL CHECK (count > 0),
  operator TEXT NOT NULL,
  at TEXT NOT NULL
) {strict};

CREATE INDEX billpay_print_payment ON billpay_print(payment);
