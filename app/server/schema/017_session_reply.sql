-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What a sign-in was answered, closed, for as long as its dynamic code would have been good: the same request of the same
-- device with the same words gets it again, so that an answer that was lost costs no code and opens no second session.
-- said is a keyed fingerprint of operator, password and factor.
CREATE TABLE session_reply(
  request TEXT NOT NULL PRIMARY KEY,
  device_id TEXT NOT NULL,
  said TEXT NOT NULL,
  answer TEXT NOT NULL,
  expires_at TEXT NOT NULL
) {strict};
CREATE INDEX session_reply_over ON session_reply(expires_at);
