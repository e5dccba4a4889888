-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Short messages to telephones. Number and words are closed, and blank once the message is no longer waiting.
CREATE TABLE text_message(
  message TEXT NOT NULL PRIMARY KEY,
  phone TEXT NOT NULL,
  words TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'refused', 'late')),
  made_at TEXT NOT NULL,
  good_until TEXT NOT NULL
) {strict};

CREATE INDEX text_message_state ON text_message(state, made_at);

-- What a simulated operator of telephones was given.
CREATE TABLE sim_message(
  message TEXT NOT NULL PRIMARY KEY,
  phone TEXT NOT NULL,
  words TEXT NOT NULL
) {strict};
