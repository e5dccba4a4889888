-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- One sheet per till and business day, never changed. `hash` covers the body and the hash before.
CREATE TABLE closing_sheet(
  number {serial},
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  body TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  UNIQUE(till, business_date)) {strict};
