-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Between form and signature a customer may photograph a document: a link has one more step.
CREATE TABLE case_phone_link(
  token_hash TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE,
  device TEXT NOT NULL, -- the desk that gave it, which has the case again afterwards
  step TEXT NOT NULL CHECK (step IN ('start', 'form', 'photo', 'sign', 'rate', 'done')),
  expires_at TEXT NOT NULL
) {strict};

INSERT INTO case_phone_link(token_hash, case_id, device, step, expires_at)
  SELECT token_hash, case_id, device, step, expires_at FROM case_link;

DROP TABLE case_link;

ALTER TABLE case_phone_link RENAME TO case_link;

CREATE INDEX case_link_expires ON case_link(expires_at);

-- What was photographed, closed. One picture of a side a case; a newer one takes its place.
CREATE TABLE case_photo(
  case_id TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('front', 'back')),
  taken_at TEXT NOT NULL,
  picture TEXT NOT NULL,
  PRIMARY KEY (case_id, side)
) {strict};
