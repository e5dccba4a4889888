-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Cash that tellers asked the vault of their branch for.
CREATE TABLE cash_request(
  request TEXT NOT NULL PRIMARY KEY,
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  box TEXT NOT NULL,
  operator TEXT NOT NULL,
  cash TEXT NOT NULL,
  amount_minor {int64} NOT NULL CHECK (amount_minor > 0),
  state TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL) {strict};
CREATE INDEX cash_request_day ON cash_request(branch, business_date);
