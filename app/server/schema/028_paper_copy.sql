-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Copies of papers that went along with operations. A row is written with its operation and says what is to come; the
-- picture comes by itself ('' until then and once it is forgotten). `service` and `subject` say what it is kept for,
-- `keep_from` from which day on the days of the policy count: the last one it is needed.
CREATE TABLE paper_copy(
  copy TEXT NOT NULL PRIMARY KEY,
  operation TEXT NOT NULL,
  service TEXT NOT NULL,
  subject TEXT NOT NULL,
  paper TEXT NOT NULL,
  customer TEXT NOT NULL,
  branch TEXT NOT NULL,
  device_id TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  picture TEXT NOT NULL DEFAULT '',
  taken_at TEXT NOT NULL,
  came_at TEXT NOT NULL DEFAULT '',
  keep_from TEXT NOT NULL,
  forgotten_at TEXT NOT NULL DEFAULT ''
) {strict};

CREATE INDEX paper_copy_of ON paper_copy(service, subject);
CREATE INDEX paper_copy_customer ON paper_copy(customer) WHERE customer <> '';
CREATE INDEX paper_copy_kept ON paper_copy(keep_from) WHERE forgotten_at = '';

-- From a day on: for how many days a copy is kept after it was needed last (three years: the ordinary term of limitation,
-- Civil Code § 188).
CREATE TABLE paper_copy_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  days {int64} NOT NULL
) {strict};

INSERT INTO paper_copy_policy(valid_from, days) VALUES ('2020-01-01', 1095);

-- Why somebody looked, closed, beside the row of the audit: that is never deleted, and what was typed may name a person.
CREATE TABLE look_reason(
  look TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  branch TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT NOT NULL
) {strict};

CREATE INDEX look_reason_subject ON look_reason(subject);
