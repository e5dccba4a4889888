-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The cash boxes of a branch by business day, tills and vault. A box that is sealed keeps its cash;
-- `issued` is then what is in it, for its next opening.
CREATE TABLE till_register(
  branch TEXT NOT NULL,
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('assigned', 'issued', 'open', 'returned', 'sealed')),
  issued TEXT NOT NULL,
  issued_minor {int64} NOT NULL,
  PRIMARY KEY (branch, till, business_date)
) {strict};

INSERT INTO till_register(branch, till, business_date, operator_id, state, issued, issued_minor)
  SELECT branch, till, business_date, operator_id, state, issued, issued_minor FROM till_state;

DROP TABLE till_state;

CREATE UNIQUE INDEX till_register_operator ON till_register(branch, operator_id, business_date);
