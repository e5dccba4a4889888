-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- A business day that was opened. A day without a row was not. operation is what brought it into
-- its state.
CREATE TABLE branch_day(
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  operation {bytes} NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY(branch, business_date)) {strict};
