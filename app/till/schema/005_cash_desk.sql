-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- From which time of the day (China, "11:30") the count at midday is due; empty: it is not asked for.
ALTER TABLE cash_policy ADD COLUMN midday_from TEXT NOT NULL DEFAULT '';

-- Who counted in the middle of the day when it was not the teller. Empty = the teller.
ALTER TABLE till_spot_count ADD COLUMN counter TEXT NOT NULL DEFAULT '';

-- Cash a teller asked the vault for: what this desk asked, and what the platform told of the others.
CREATE TABLE cash_request(
  operation {bytes} PRIMARY KEY,
  business_date TEXT NOT NULL,
  box TEXT NOT NULL,
  operator TEXT NOT NULL,
  cash TEXT NOT NULL,
  amount_fen {int64} NOT NULL CHECK(amount_fen > 0),
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL) {strict};
CREATE INDEX cash_request_day ON cash_request(business_date, state);
