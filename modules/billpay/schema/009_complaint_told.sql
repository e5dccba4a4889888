-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Complaints as the platform tells the desks of a branch: those of the other desks, and who looks
-- after which. content is closed: the customer's words, the payment and its moves. An empty handler
-- is who raised it.
CREATE TABLE complaint_told(
  op_id {bytes} PRIMARY KEY,
  handler TEXT NOT NULL DEFAULT '',
  raised_at TEXT NOT NULL DEFAULT '',
  content {bytes}) {strict};
CREATE INDEX complaint_told_raised ON complaint_told(raised_at);
