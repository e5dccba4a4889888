-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- A signature asked for from another desk. Of two requests for one operation at once the index lets
-- one wait: who changes an operation withdraws what was asked before. What is shown is closed.
CREATE TABLE approval_request(
  request_id TEXT NOT NULL PRIMARY KEY,
  operation TEXT NOT NULL,
  kind TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  branch TEXT NOT NULL,
  device_id TEXT NOT NULL,
  maker TEXT NOT NULL,
  amount_minor {int64},
  currency TEXT,
  shown TEXT NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('waiting', 'approved', 'rejected', 'cancelled', 'expired')),
  approver TEXT NOT NULL DEFAULT '',
  opinion TEXT NOT NULL DEFAULT '',
  approval TEXT NOT NULL DEFAULT '',
  asked_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  decided_at TEXT NOT NULL DEFAULT ''
) {strict};

CREATE UNIQUE INDEX approval_request_waiting ON approval_request(operation)
  WHERE state = 'waiting';

CREATE INDEX approval_request_inbox ON approval_request(branch, state, asked_at);
