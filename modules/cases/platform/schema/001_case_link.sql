-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Links by which a customer goes on with a case on their own telephone; a case has one at a time. Of a token only the
-- SHA-256 is kept. step is the page that is next; after the last one nothing can be done any more.
CREATE TABLE case_link(
  token_hash TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE,
  device TEXT NOT NULL, -- the desk that gave it, which has the case again afterwards
  step TEXT NOT NULL CHECK (step IN ('start', 'form', 'sign', 'rate', 'done')),
  expires_at TEXT NOT NULL
) {strict};

CREATE INDEX case_link_expires ON case_link(expires_at);

-- For how many minutes a link is good, from a day on.
CREATE TABLE case_link_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  minutes {int64} NOT NULL
) {strict};

INSERT INTO case_link_policy(valid_from, minutes) VALUES ('2020-01-01', 30);
