-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- A box that is sealed and opened again on one day has a sheet for each part of it. `closed_by` is
-- the operation that ended the part, `last_entry` the last movement that is on the sheet.
CREATE TABLE closing_sheet_part(
  number {serial},
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  body TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  closed_by {bytes} NOT NULL UNIQUE,
  last_entry {int64} NOT NULL) {strict};

INSERT INTO closing_sheet_part(number, till, business_date, body, previous_hash, hash, closed_by,
    last_entry)
  SELECT number, till, business_date, body, previous_hash, hash,
    COALESCE((SELECT last_operation FROM till WHERE till.id = closing_sheet.till
      AND till.business_date = closing_sheet.business_date), CAST(hash AS BLOB)), 0
  FROM closing_sheet ORDER BY number;

DROP TABLE closing_sheet;
