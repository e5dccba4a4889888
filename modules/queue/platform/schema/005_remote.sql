-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- A link made on the bank's first page by who is not at the branch yet draws one number: kind "remote". A
-- column's rule cannot be changed on SQLite, so the table is made anew.
CREATE TABLE queue_link_remote(
  token_hash TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('lobby', 'take', 'ticket', 'remote')),
  branch TEXT NOT NULL,
  ticket TEXT NOT NULL DEFAULT '',
  expires_at TEXT NOT NULL
) {strict};

INSERT INTO queue_link_remote(token_hash, kind, branch, ticket, expires_at)
  SELECT token_hash, kind, branch, ticket, expires_at FROM queue_link;

DROP TABLE queue_link;

ALTER TABLE queue_link_remote RENAME TO queue_link;

CREATE INDEX queue_link_expires ON queue_link(expires_at);

INSERT INTO queue_link_policy(kind, valid_from, hours, most) VALUES ('remote', '2020-01-01', 2, 20);

-- What a waiting time is reckoned with, from a day on: the minutes that a customer takes until so many were
-- served that day, and after how many minutes without a call a window counts as closed.
CREATE TABLE queue_wait_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  minutes_each {int64} NOT NULL,
  from_served {int64} NOT NULL,
  quiet_minutes {int64} NOT NULL
) {strict};

INSERT INTO queue_wait_policy(valid_from, minutes_each, from_served, quiet_minutes)
  VALUES ('2020-01-01', 6, 5, 30);
