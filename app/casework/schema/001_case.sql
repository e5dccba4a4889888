-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The same table on the desk, which has the cases of its branch, and on the platform, which has all. What a customer
-- filled in is in content, which is closed; the columns beside it are what cases are found and sorted by.
CREATE TABLE service_case(
  case_id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL,
  branch TEXT NOT NULL,
  holder TEXT NOT NULL, -- the desk that works on it; empty: any may take it
  state TEXT NOT NULL CHECK (state IN ('accepted', 'handling', 'decided', 'followed')),
  channel TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  content TEXT NOT NULL
) {strict};
CREATE INDEX service_case_number ON service_case(number);
CREATE INDEX service_case_branch ON service_case(branch, state, changed_at);
