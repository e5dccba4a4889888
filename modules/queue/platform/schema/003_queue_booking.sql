-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- From a day on: the first and the last time of a day that customers may book on their telephones, how far
-- apart they are, and how many may come at one of them. Times are the bank's.
CREATE TABLE queue_booking_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  first_time TEXT NOT NULL,
  last_time TEXT NOT NULL,
  step_minutes {int64} NOT NULL,
  most {int64} NOT NULL
) {strict};

INSERT INTO queue_booking_policy(valid_from, first_time, last_time, step_minutes, most)
  VALUES ('2020-01-01', '09:30', '16:30', 30, 2);
