-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What the centre answered to a report about a difference, as the platform tells the branch. class
-- and stake are those that were reported: it answers for nothing else.
CREATE TABLE centre_answer(
  op_id {bytes} PRIMARY KEY,
  number TEXT NOT NULL,
  class TEXT NOT NULL,
  stake_minor {int64} NOT NULL,
  currency TEXT NOT NULL,
  verdict TEXT NOT NULL,
  words TEXT NOT NULL,
  at TEXT NOT NULL) {strict};
