-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- A need is kept while it is of use: for so many days after it was registered and after its last meeting. From a day on.
CREATE TABLE advice_retention(
  valid_from TEXT NOT NULL PRIMARY KEY,
  keep_days {int64} NOT NULL CHECK (keep_days > 0)
) {strict};

INSERT INTO advice_retention(valid_from, keep_days) VALUES ('2020-01-01', 730);

-- The day in China on which it was registered; '' before this was noted.
ALTER TABLE advice_need ADD COLUMN registered_on TEXT NOT NULL DEFAULT '';

CREATE INDEX advice_need_age ON advice_need(registered_on);
