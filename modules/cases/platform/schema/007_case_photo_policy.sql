-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- From a day on: for how many days photographs of documents are kept after their case has come out, and for how many at
-- the longest, whatever becomes of it.
CREATE TABLE case_photo_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  days {int64} NOT NULL,
  most_days {int64} NOT NULL
) {strict};

INSERT INTO case_photo_policy(valid_from, days, most_days) VALUES ('2020-01-01', 30, 180);
