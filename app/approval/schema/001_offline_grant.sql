-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What supervisors may sign here while the platform cannot be reached, one grant each. Its content
-- is closed: it proves a password.
CREATE TABLE offline_grant(
  approver TEXT PRIMARY KEY,
  grant_id BLOB NOT NULL,
  content BLOB NOT NULL) {strict};

-- Wrong passwords in a row. They count against the person, whatever grant comes next; only the
-- platform's next grant, or the right password, ends it.
CREATE TABLE offline_attempt(
  approver TEXT PRIMARY KEY,
  grant_id BLOB NOT NULL,
  failures INTEGER NOT NULL,
  not_before TEXT NOT NULL) {strict};

-- What was signed under a grant. It counts against the grant once an operation has used it, in the
-- transaction that records the operation.
CREATE TABLE offline_decision(
  decision_id BLOB PRIMARY KEY,
  grant_id BLOB NOT NULL,
  op_id BLOB NOT NULL,
  weight_minor INTEGER NOT NULL,
  used INTEGER NOT NULL DEFAULT 0,
  content BLOB NOT NULL) {strict};

CREATE INDEX offline_decision_grant ON offline_decision(grant_id, used);

-- The latest time this desk has seen: a clock that is set back shows.
CREATE TABLE offline_clock(
  id INTEGER PRIMARY KEY CHECK (id = 1),
  latest TEXT NOT NULL) {strict};

-- Signatures of the branch given offline, as the platform told of them.
CREATE TABLE offline_approval(
  approval_id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  business_date TEXT NOT NULL,
  at TEXT NOT NULL,
  content BLOB NOT NULL) {strict};

CREATE INDEX offline_approval_day ON offline_approval(business_date, state);
