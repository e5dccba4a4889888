-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- 暂存: what was counted of a till before it is opened, kept while whoever counts is called away.
-- Not an operation: it is in no journal, and opening the till ends it.
CREATE TABLE till_count_draft(
  till TEXT PRIMARY KEY,
  business_date TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  counted TEXT NOT NULL,
  saved_at TEXT NOT NULL
) {strict};
