-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What needs a second person, from each day on: the table as the platform told it.
CREATE TABLE approval_policy(
  valid_from TEXT PRIMARY KEY,
  value TEXT NOT NULL) {strict};
