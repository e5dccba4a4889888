-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- From a day on: for how many seconds a signature from another desk is waited for. A customer stands there meanwhile.
CREATE TABLE approval_wait(
  valid_from TEXT NOT NULL PRIMARY KEY,
  seconds {int64} NOT NULL
) {strict};

INSERT INTO approval_wait(valid_from, seconds) VALUES ('2020-01-01', 900);
