-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The undoing of lists: signed once, used by the rows that are cancelled or given back, never beyond
-- what was signed for.

CREATE TABLE billpay_undo(
  operation TEXT NOT NULL PRIMARY KEY,
  batch TEXT NOT NULL REFERENCES billpay_batch(operation),
  branch TEXT NOT NULL,
  total_minor {int64} NOT NULL CHECK (total_minor > 0),
  used_minor {int64} NOT NULL DEFAULT 0,
  CHECK (used_minor <= total_minor)
) {strict};
