-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What supervisors may sign while a desk cannot reach the platform: the bank's terms from each day
-- on, the grants made by them, and what was signed under them. The key under which the decisions of
-- a grant are proved is closed, and so are the words of a signature.
CREATE TABLE offline_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) {strict};

CREATE TABLE offline_grant(
  grant_id TEXT NOT NULL PRIMARY KEY,
  device_id TEXT NOT NULL,
  branch TEXT NOT NULL,
  approver TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  revoked_at TEXT NOT NULL DEFAULT '',
  used_count {int64} NOT NULL DEFAULT 0,
  used_minor {int64} NOT NULL DEFAULT 0,
  value TEXT NOT NULL,
  proof_key TEXT NOT NULL
) {strict};

CREATE INDEX offline_grant_of ON offline_grant(branch, approver, device_id);

CREATE TABLE offline_approval(
  approval_id TEXT NOT NULL PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES offline_grant(grant_id),
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('confirmed', 'open', 'upheld', 'disputed')),
  maker TEXT NOT NULL,
  approver TEXT NOT NULL,
  reviewer TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL
) {strict};

CREATE INDEX offline_approval_day ON offline_approval(branch, business_date, state);
