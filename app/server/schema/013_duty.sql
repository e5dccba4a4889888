-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The hours in which a branch lets its tellers work; those of the newest valid_from that has come
-- hold. And its seals: who answers for one, and who has it since when; empty while it is in the safe.
CREATE TABLE duty_shift(
  branch TEXT NOT NULL REFERENCES branch(branch),
  valid_from TEXT NOT NULL,
  code TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  PRIMARY KEY (branch, valid_from, code)
) {strict};

CREATE TABLE branch_seal(
  branch TEXT NOT NULL REFERENCES branch(branch),
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  taken_by TEXT NOT NULL DEFAULT '',
  taken_on TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (branch, kind, number)
) {strict};
