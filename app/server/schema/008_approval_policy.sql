-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What needs a second person, from each day on: the table in its canonical text.
CREATE TABLE approval_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) {strict};
