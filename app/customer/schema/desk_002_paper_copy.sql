-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Copies of papers that operations of this desk name, until the platform has them. Only on the desk, and not in the
-- journal: that forgets nothing. picture is closed.
CREATE TABLE paper_copy(
  copy TEXT NOT NULL PRIMARY KEY,
  operation TEXT NOT NULL,
  paper TEXT NOT NULL,
  picture TEXT NOT NULL,
  at TEXT NOT NULL
) {strict};
