-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Who acts for whom, until when, on what paper: on each of the two records from its side. name and paper are closed.
CREATE TABLE customer_link(
  customer TEXT NOT NULL,
  operation TEXT NOT NULL,
  role TEXT NOT NULL,
  other TEXT NOT NULL,
  name TEXT NOT NULL,
  paper TEXT NOT NULL,
  at TEXT NOT NULL,
  valid_until TEXT NOT NULL DEFAULT '',
  ended_by TEXT NOT NULL DEFAULT '',
  ended_at TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(customer, operation)
) {strict};
CREATE INDEX customer_link_to ON customer_link(other);

-- Labels on records; one that was taken away says so, since what was set last holds.
CREATE TABLE customer_tag(
  customer TEXT NOT NULL,
  tag TEXT NOT NULL,
  is_on {int64} NOT NULL,
  set_by TEXT NOT NULL,
  PRIMARY KEY(customer, tag)
) {strict};
CREATE INDEX customer_tag_on ON customer_tag(tag, is_on);

-- The bank's list of labels.
CREATE TABLE tag_entry(
  id TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) {strict};
