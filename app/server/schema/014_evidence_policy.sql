-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- From a day on: for how many days what went along with a request is kept after it was asked. Then remark and picture are
-- empty and forgotten_at says since when; the digest stays, which the decision names.
CREATE TABLE evidence_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  days {int64} NOT NULL
) {strict};

INSERT INTO evidence_policy(valid_from, days) VALUES ('2020-01-01', 90);

ALTER TABLE approval_evidence ADD COLUMN forgotten_at TEXT NOT NULL DEFAULT '';
CREATE INDEX approval_evidence_kept ON approval_evidence(forgotten_at);
