-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Of the desk alone. What is typed and not saved yet, a moment after each keystroke; entries is closed.
CREATE TABLE case_draft(
  case_id TEXT NOT NULL PRIMARY KEY,
  entries TEXT NOT NULL,
  changed_at TEXT NOT NULL
) {strict};

-- A case with moves of this desk that are on their way: the last of them, and how the platform told it before, which
-- holds again when the move is refused; told is closed, and empty while the platform has not told it at all.
CREATE TABLE case_told(
  case_id TEXT NOT NULL PRIMARY KEY,
  pending TEXT NOT NULL,
  told TEXT NOT NULL
) {strict};
