-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Links to the pages of a branch's queue: the lobby display, the page on which a customer draws a number, and
-- the page of that number. Of a token only the SHA-256 is kept.
CREATE TABLE queue_link(
  token_hash TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('lobby', 'take', 'ticket')),
  branch TEXT NOT NULL,
  ticket TEXT NOT NULL DEFAULT '',
  expires_at TEXT NOT NULL
) {strict};

CREATE INDEX queue_link_expires ON queue_link(expires_at);

-- How long a link is good for, from a day on; of the page that draws, how many that were drawn by telephone
-- may wait at once.
CREATE TABLE queue_link_policy(
  kind TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  hours {int64} NOT NULL,
  most {int64} NOT NULL,
  PRIMARY KEY (kind, valid_from)
) {strict};

INSERT INTO queue_link_policy(kind, valid_from, hours, most) VALUES ('lobby', '2020-01-01', 720, 0);
INSERT INTO queue_link_policy(kind, valid_from, hours, most) VALUES ('take', '2020-01-01', 24, 40);
INSERT INTO queue_link_policy(kind, valid_from, hours, most) VALUES ('ticket', '2020-01-01', 24, 0);
