-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What the platform last told of information, risk notices, bands and licensed persons: one row. Nothing of customers.
CREATE TABLE advice_book(
  one {int64} PRIMARY KEY CHECK (one = 1),
  content TEXT NOT NULL,
  read_at TEXT NOT NULL
) {strict};

-- The needs of the branch and how far they were referred, as registered here or told by the platform; content is closed.
-- pending is the last operation of this desk about the meeting, asked what it asks for: closed too.
CREATE TABLE advice_referral(
  need TEXT PRIMARY KEY,
  registered_at TEXT NOT NULL,
  content TEXT NOT NULL,
  pending TEXT NOT NULL DEFAULT '',
  asked TEXT NOT NULL DEFAULT '',
  printings {int64} NOT NULL DEFAULT 0
) {strict};

CREATE INDEX advice_referral_time ON advice_referral(registered_at);
