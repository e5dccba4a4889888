-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Whoever debits a customer's account takes its row first: one after another, so that two desks never count the same
-- money. `account` is as in ledger_line.
CREATE TABLE debit_account(
  account TEXT NOT NULL PRIMARY KEY,
  steps {int64} NOT NULL
) {strict};
