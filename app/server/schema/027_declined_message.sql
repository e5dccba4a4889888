-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- A message whose customer wants none is not sent: 'declined' from the first, its number and words never kept.
ALTER TABLE text_message RENAME TO text_message_a;
DROP INDEX text_message_state;
CREATE TABLE text_message(
  message TEXT NOT NULL PRIMARY KEY,
  phone TEXT NOT NULL,
  words TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'refused', 'late', 'declined')),
  made_at TEXT NOT NULL,
  good_until TEXT NOT NULL
) {strict};
INSERT INTO text_message(message, phone, words, state, made_at, good_until)
  SELECT message, phone, words, state, made_at, good_until FROM text_message_a;
DROP TABLE text_message_a;
CREATE INDEX text_message_state ON text_message(state, made_at);
