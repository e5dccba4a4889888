-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Where an item was done, the cash it moved here (in less out), the platform's amount when there is
-- one, and the operation by which its next action was taken: corrected or reported.
ALTER TABLE reconciliation_item ADD COLUMN till TEXT NOT NULL DEFAULT '';
ALTER TABLE reconciliation_item ADD COLUMN cash_minor {int64} NOT NULL DEFAULT 0;
ALTER TABLE reconciliation_item ADD COLUMN booked_minor {int64};
ALTER TABLE reconciliation_item ADD COLUMN acted_by {bytes};

-- How often the statement of this comparison was printed.
ALTER TABLE reconciliation ADD COLUMN printed INTEGER NOT NULL DEFAULT 0;

-- What was put in suspense, by name, whatever a later comparison of its day finds, until it is
-- cleared. Kept afterwards.
CREATE TABLE suspense_item(
  op_id {bytes} PRIMARY KEY,
  business_date TEXT NOT NULL,
  class TEXT NOT NULL,
  kind TEXT NOT NULL,
  till TEXT NOT NULL,
  stake_minor {int64} NOT NULL,
  currency TEXT NOT NULL,
  cash_minor {int64} NOT NULL,
  reason TEXT NOT NULL,
  signed_by {bytes} NOT NULL,
  cleared_by {bytes},
  cleared_to TEXT,
  cleared_on TEXT) {strict};
