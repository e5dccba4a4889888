-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- When the platform moved a complaint. What was complained of is in the journal.
CREATE TABLE complaint_step(
  op_id {bytes} NOT NULL REFERENCES payment_followed(op_id),
  status TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (op_id, status)) {strict};
CREATE INDEX payment_followed_kind ON payment_followed(kind, at);
