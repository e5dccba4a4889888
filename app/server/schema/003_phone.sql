-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Pages that customers open on their phones with a link from paper. The link's token is not stored,
-- only its SHA-256; the content is masked and stays as it was when the link was given, so that it
-- says what the paper says.

CREATE TABLE phone_page(
  token_hash TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  content TEXT NOT NULL,
  notice_zh TEXT NOT NULL DEFAULT '',
  notice_en TEXT NOT NULL DEFAULT '',
  expires_at TEXT NOT NULL,
  views_left {int64} NOT NULL
) {strict};

CREATE INDEX phone_page_subject ON phone_page(kind, subject);
CREATE INDEX phone_page_expires ON phone_page(expires_at);

-- How long a link is good for and how often it is answered, from a day on.
CREATE TABLE phone_policy(
  kind TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  days {int64} NOT NULL,
  views {int64} NOT NULL,
  PRIMARY KEY (kind, valid_from)
) {strict};

INSERT INTO phone_policy(kind, valid_from, days, views) VALUES ('receipt', '2020-01-01', 7, 100);
