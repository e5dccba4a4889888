-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- A simulated biller may have the money and not post it, and it decides complaints.

ALTER TABLE sim_payment ADD COLUMN posted {int64} NOT NULL DEFAULT 1;

CREATE TABLE sim_complaint(
  reference TEXT NOT NULL PRIMARY KEY,
  original TEXT NOT NULL,
  code TEXT NOT NULL
) {strict};
