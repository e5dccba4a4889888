-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- For how many years after the last dealing identity and transactions are kept: 反洗钱法 of 2006 §19, of 2024 §34. The row whose
-- day has come last holds; a new law is a new row.
CREATE TABLE retention_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  years {int64} NOT NULL
) {strict};
INSERT INTO retention_policy(valid_from, years) VALUES ('2007-01-01', 5);
INSERT INTO retention_policy(valid_from, years) VALUES ('2025-01-01', 10);

-- The last day on which something was done for a customer.
CREATE TABLE customer_dealing(
  customer TEXT NOT NULL PRIMARY KEY,
  last_on TEXT NOT NULL
) {strict};
