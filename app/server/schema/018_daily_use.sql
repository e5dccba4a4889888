-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How often something was done today from one telephone or by one link. who is a keyed fingerprint: nobody is found
-- by it.
CREATE TABLE daily_use(
  day TEXT NOT NULL,
  purpose TEXT NOT NULL,
  who TEXT NOT NULL,
  times {int64} NOT NULL,
  PRIMARY KEY (day, purpose, who)
) {strict};
