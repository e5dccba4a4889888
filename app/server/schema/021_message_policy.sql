-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- From a day on: for how many days it is known what became of a short message, and for how many the simulated operator
-- keeps what it was given, number and words.
CREATE TABLE message_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  state_days {int64} NOT NULL,
  simulated_days {int64} NOT NULL
) {strict};

INSERT INTO message_policy(valid_from, state_days, simulated_days) VALUES ('2020-01-01', 7, 1);

-- What it was given before this is over.
ALTER TABLE sim_message ADD COLUMN good_until TEXT NOT NULL DEFAULT '';
CREATE INDEX sim_message_over ON sim_message(good_until);
