-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What is typed at a desk and not saved yet, so that whoever takes the case over goes on with it; the same table as on
-- the desk. entries is closed.
CREATE TABLE case_draft(
  case_id TEXT NOT NULL PRIMARY KEY,
  entries TEXT NOT NULL,
  changed_at TEXT NOT NULL
) {strict};
