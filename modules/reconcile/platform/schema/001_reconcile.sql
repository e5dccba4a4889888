-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- How far each desk of a branch has explained its business day: the number of differences nobody
-- answers for, by its last comparison or signature.
CREATE TABLE reconcile_report(
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  device_id TEXT NOT NULL,
  operation TEXT NOT NULL,
  device_seq {int64} NOT NULL,
  open {int64} NOT NULL CHECK (open >= 0),
  PRIMARY KEY (branch, business_date, device_id)
) {strict};
