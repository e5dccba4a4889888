-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- A business day that was opened. Of two managers who open a day at once, the index lets one.
CREATE TABLE branch_day(
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  operation TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (branch, business_date)
) {strict};

CREATE UNIQUE INDEX branch_day_open ON branch_day(branch) WHERE state = 'open';
