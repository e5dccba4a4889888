-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What the branch was told last of its desks' comparisons of a day, also of a day that was not compared here yet: a
-- comparison from a file that was asked for earlier must not fall back behind it.
CREATE TABLE desks_told(
  business_date TEXT NOT NULL PRIMARY KEY,
  desks TEXT NOT NULL,
  heard_at TEXT NOT NULL) {strict};
