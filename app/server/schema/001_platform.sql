-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The platform's own tables. Times are RFC 3339 UTC text with milliseconds, money is minor units
-- in 64 bits beside its currency. Unique rules are named indexes: they are the arbiter when two
-- requests race, and a fault test drops them by name.

CREATE TABLE platform_state(
  id {int64} NOT NULL PRIMARY KEY CHECK (id = 1),
  epoch TEXT NOT NULL
) {strict};

CREATE TABLE branch(
  branch TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  bank TEXT NOT NULL,
  division TEXT NOT NULL,
  business_date TEXT NOT NULL,
  offline_per_item {int64} NOT NULL,
  offline_per_day {int64} NOT NULL,
  till_limit {int64} NOT NULL,
  large_cash {int64} NOT NULL
) {strict};

CREATE TABLE operator(
  operator_id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  branch TEXT NOT NULL,
  roles TEXT NOT NULL,
  limit_minor {int64} NOT NULL CHECK (limit_minor >= 0),
  password_hash TEXT NOT NULL,
  active {int64} NOT NULL DEFAULT 1,
  failures {int64} NOT NULL DEFAULT 0,
  locked_until TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE device(
  device_id TEXT NOT NULL PRIMARY KEY,
  branch TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'revoked', 'frozen')),
  thumbprint TEXT,
  enrolled_at TEXT,
  contiguous_seq {int64} NOT NULL DEFAULT 0
) {strict};

CREATE UNIQUE INDEX device_thumbprint ON device(thumbprint);

CREATE TABLE enrolment_code(
  code_hash {bytes} NOT NULL PRIMARY KEY,
  device_id TEXT NOT NULL REFERENCES device(device_id),
  expires_at TEXT NOT NULL,
  used_at TEXT
) {strict};

CREATE TABLE session(
  session_id TEXT NOT NULL PRIMARY KEY,
  operator_id TEXT NOT NULL,
  device_id TEXT NOT NULL,
  thumbprint TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  ended_at TEXT,
  end_reason TEXT
) {strict};

CREATE TABLE session_token(
  token_hash {bytes} NOT NULL PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session(session_id),
  purpose TEXT NOT NULL CHECK (purpose IN ('access', 'refresh')),
  expires_at TEXT NOT NULL,
  used_at TEXT
) {strict};

CREATE INDEX session_token_session ON session_token(session_id);

CREATE TABLE inbox(
  number {serial},
  op_id TEXT NOT NULL,
  device_id TEXT NOT NULL,
  device_seq {int64} NOT NULL CHECK (device_seq > 0),
  kind TEXT NOT NULL,
  branch TEXT NOT NULL,
  till TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  business_date TEXT NOT NULL,
  at TEXT NOT NULL,
  amount_minor {int64},
  currency TEXT,
  body TEXT NOT NULL,
  fingerprint {bytes} NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('processing', 'settling', 'done')),
  status TEXT NOT NULL DEFAULT '' CHECK (status IN ('', 'accepted', 'rejected')),
  code TEXT NOT NULL DEFAULT '',
  text_zh TEXT NOT NULL DEFAULT '',
  text_en TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL DEFAULT '{}',
  received_at TEXT NOT NULL,
  finished_at TEXT
) {strict};

CREATE UNIQUE INDEX inbox_once ON inbox(op_id);

CREATE UNIQUE INDEX inbox_sequence ON inbox(device_id, device_seq);

CREATE INDEX inbox_day ON inbox(branch, business_date);

CREATE TABLE ledger_posting(
  posting {serial},
  operation TEXT NOT NULL,
  kind TEXT NOT NULL,
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL
) {strict};

CREATE UNIQUE INDEX ledger_once ON ledger_posting(operation, kind);

CREATE INDEX ledger_day ON ledger_posting(branch, business_date);

CREATE TABLE ledger_line(
  line {serial},
  posting {int64} NOT NULL REFERENCES ledger_posting(posting),
  account TEXT NOT NULL,
  minor {int64} NOT NULL CHECK (minor <> 0),
  currency TEXT NOT NULL
) {strict};

CREATE INDEX ledger_line_account ON ledger_line(account, currency);

CREATE INDEX ledger_line_posting ON ledger_line(posting);

CREATE TABLE approval(
  approval_id TEXT NOT NULL PRIMARY KEY,
  request_key TEXT NOT NULL,
  request_fingerprint {bytes} NOT NULL,
  operation TEXT NOT NULL,
  kind TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  branch TEXT NOT NULL,
  device_id TEXT NOT NULL,
  maker TEXT NOT NULL,
  approver TEXT NOT NULL,
  amount_minor {int64},
  currency TEXT,
  reason TEXT NOT NULL,
  opinion TEXT NOT NULL,
  signed_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) {strict};

CREATE UNIQUE INDEX approval_once ON approval(request_key);

CREATE INDEX approval_operation ON approval(operation);

CREATE TABLE audit(
  number {serial},
  at TEXT NOT NULL,
  branch TEXT NOT NULL,
  device_id TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  outcome TEXT NOT NULL
) {strict};

CREATE TABLE change_sequencer(
  id {int64} NOT NULL PRIMARY KEY CHECK (id = 1),
  last {int64} NOT NULL
) {strict};

INSERT INTO change_sequencer(id, last) VALUES (1, 0);

CREATE TABLE change_log(
  sequence {int64} NOT NULL PRIMARY KEY,
  stream TEXT NOT NULL,
  item TEXT NOT NULL,
  deleted {int64} NOT NULL,
  value TEXT NOT NULL
) {strict};

CREATE UNIQUE INDEX change_log_latest ON change_log(stream, item);

CREATE TABLE till_state(
  branch TEXT NOT NULL,
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('assigned', 'issued', 'open', 'returned')),
  issued TEXT NOT NULL,
  issued_minor {int64} NOT NULL,
  PRIMARY KEY (branch, till, business_date)
) {strict};

CREATE UNIQUE INDEX till_state_operator ON till_state(branch, operator_id, business_date);
