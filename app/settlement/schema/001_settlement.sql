-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The last comparison of a business day with the platform's file. reached is the highest number of
-- the journal that was compared: what came later needs another comparison.
CREATE TABLE reconciliation(
  business_date TEXT PRIMARY KEY,
  op_id {bytes} NOT NULL,
  fetched INTEGER NOT NULL,
  reached {int64} NOT NULL,
  equal {int64} NOT NULL,
  others_open {int64} NOT NULL,
  at TEXT NOT NULL) {strict};

-- What was not equal. signed_by is the operation by which a manager took responsibility for it.
CREATE TABLE reconciliation_item(
  business_date TEXT NOT NULL REFERENCES reconciliation(business_date),
  op_id {bytes} NOT NULL,
  class TEXT NOT NULL,
  kind TEXT NOT NULL,
  stake_minor {int64} NOT NULL,
  currency TEXT NOT NULL,
  signed_by {bytes},
  PRIMARY KEY(business_date, op_id)) {strict};
