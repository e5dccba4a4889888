-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What the platform told last of a day, in its own words: where the day goes back to when the
-- platform refuses what this desk did with it.
CREATE TABLE branch_day_told(
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY(branch, business_date)) {strict};

-- The last move of a day that the platform refused, until the day is moved again.
CREATE TABLE branch_day_refused(
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  operation {bytes} NOT NULL,
  PRIMARY KEY(branch, business_date)) {strict};
