-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What a person consented to, and when they withdrew it. A consent is never deleted while the record
-- is kept: it proves what was allowed when. purpose and guardian are closed.
CREATE TABLE customer_consent(
  customer TEXT NOT NULL,
  operation TEXT NOT NULL,
  kind TEXT NOT NULL,
  purpose TEXT NOT NULL,
  text_version TEXT NOT NULL,
  guardian TEXT NOT NULL,
  at TEXT NOT NULL,
  valid_until TEXT NOT NULL DEFAULT '',
  withdrawn_by TEXT NOT NULL DEFAULT '',
  withdrawn_at TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(customer, operation)
) {strict};
