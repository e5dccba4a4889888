-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Of the desk alone. A move of this desk was refused, and something else came before the teller heard of it: why, until
-- it was said.
CREATE TABLE case_unsaid(
  case_id TEXT NOT NULL PRIMARY KEY,
  code TEXT NOT NULL
) {strict};
