-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- 应退结转: cash due back to a customer of which somebody signed that it stays due beyond the day.
CREATE TABLE till_carried_cash(
  number INTEGER PRIMARY KEY,
  operation BLOB NOT NULL, -- by which it came to be due
  carried_by BLOB NOT NULL,
  kind TEXT NOT NULL,
  till TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  carried_on TEXT NOT NULL,
  UNIQUE (operation, carried_by) -- again once the platform has refused it
) {strict};
CREATE INDEX till_carried_on ON till_carried_cash(carried_on);
