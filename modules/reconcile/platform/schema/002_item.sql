-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What a desk keeps in suspense, by operation, until it is cleared; kept afterwards. booked_minor is
-- what was posted into its cash box when it was signed: what lies in the drawer beyond the books.
CREATE TABLE reconcile_suspense(
  item TEXT NOT NULL PRIMARY KEY,
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  device_id TEXT NOT NULL,
  class TEXT NOT NULL,
  till TEXT NOT NULL,
  stake_minor {int64} NOT NULL,
  currency TEXT NOT NULL,
  booked_minor {int64} NOT NULL,
  signed_by TEXT NOT NULL,
  cleared_by TEXT,
  cleared_to TEXT
) {strict};

CREATE INDEX reconcile_suspense_day ON reconcile_suspense(branch, business_date);

-- By how much the amount of an operation was corrected, and by which operation.
CREATE TABLE reconcile_correction(
  operation TEXT NOT NULL PRIMARY KEY,
  item TEXT NOT NULL,
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  minor {int64} NOT NULL CHECK (minor <> 0),
  currency TEXT NOT NULL
) {strict};

CREATE INDEX reconcile_correction_day ON reconcile_correction(branch, business_date);

-- What was reported to the centre. Why stands in the inbox, with the operation.
CREATE TABLE reconcile_case(
  number TEXT NOT NULL,
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  device_id TEXT NOT NULL,
  item TEXT NOT NULL UNIQUE,
  class TEXT NOT NULL,
  stake_minor {int64} NOT NULL,
  currency TEXT NOT NULL,
  operation TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (branch, number)
) {strict};
