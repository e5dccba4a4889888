-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Counterfeit money that was seized, one row per document 假币收缴凭证; never changed. Who brought
-- it is closed by the envelope.
CREATE TABLE counterfeit_seizure(
  number TEXT PRIMARY KEY,
  operation {bytes} NOT NULL UNIQUE,
  branch TEXT NOT NULL,
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  pieces TEXT NOT NULL,
  holder {bytes} NOT NULL,
  teller TEXT NOT NULL,
  witness TEXT NOT NULL,
  appraisal_until TEXT NOT NULL,
  report_due INTEGER NOT NULL,
  printed INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL) {strict};
