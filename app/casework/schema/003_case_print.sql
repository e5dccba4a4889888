-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Of the desk alone. How often the paper of a case was printed here.
CREATE TABLE case_print(
  case_id TEXT NOT NULL PRIMARY KEY,
  count {int64} NOT NULL
) {strict};
