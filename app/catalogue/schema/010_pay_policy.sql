-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What the bank asks of payments at the counter, from each day on.
CREATE TABLE pay_policy(
  valid_from TEXT PRIMARY KEY,
  twin_seconds INTEGER NOT NULL,
  identify_cash_from_fen {int64} NOT NULL,
  slip_days INTEGER NOT NULL) {strict};
