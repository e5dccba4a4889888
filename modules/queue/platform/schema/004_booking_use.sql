-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- From a day on: how many times of a day may be booked from one telephone and by one link; 0 is no limit.
CREATE TABLE queue_booking_limit(
  valid_from TEXT NOT NULL PRIMARY KEY,
  per_phone {int64} NOT NULL,
  per_link {int64} NOT NULL
) {strict};

INSERT INTO queue_booking_limit(valid_from, per_phone, per_link) VALUES ('2020-01-01', 2, 10);

-- What was booked of it. who is a keyed fingerprint of the telephone's address or of the link: nobody is found by it.
CREATE TABLE queue_booking_use(
  day TEXT NOT NULL,
  who TEXT NOT NULL,
  times {int64} NOT NULL,
  PRIMARY KEY (day, who)
) {strict};
