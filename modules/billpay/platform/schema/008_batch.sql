-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Lists of payments whose money was taken at once. passed_minor is what has gone to their rows;
-- together with what was returned it never exceeds what was taken, whichever order they arrive in.

CREATE TABLE billpay_batch(
  operation TEXT NOT NULL PRIMARY KEY,
  branch TEXT NOT NULL,
  till TEXT NOT NULL,
  operator TEXT NOT NULL,
  business_date TEXT NOT NULL,
  mode TEXT NOT NULL,
  debit_account TEXT NOT NULL DEFAULT '',
  rows_taken {int64} NOT NULL,
  total_minor {int64} NOT NULL CHECK (total_minor > 0),
  passed_minor {int64} NOT NULL DEFAULT 0,
  returned_minor {int64} NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('open', 'refused', 'closed')),
  paid {int64} NOT NULL DEFAULT 0,
  declined {int64} NOT NULL DEFAULT 0,
  skipped {int64} NOT NULL DEFAULT 0,
  CHECK (passed_minor + returned_minor <= total_minor)
) {strict};

CREATE INDEX billpay_batch_day ON billpay_batch(branch, business_date);

ALTER TABLE billpay_payment ADD COLUMN batch TEXT NOT NULL DEFAULT '';
