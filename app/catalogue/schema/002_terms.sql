-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- A biller states its own terms: parameters, amounts, fees, hours. They are read as a whole and
-- never searched for, so they lie here as the canonical JSON of the contract. The billers known
-- until now have no terms; they are pulled again from the beginning, nothing else is lost.
DROP TABLE biller;
CREATE TABLE biller(
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  category TEXT NOT NULL,
  city TEXT NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  state TEXT NOT NULL,
  version {int64} NOT NULL,
  value TEXT NOT NULL) {strict};
CREATE INDEX biller_place ON biller(city, category);

-- Which cities a biller serves beside its own.
CREATE TABLE biller_coverage(
  city TEXT NOT NULL,
  biller TEXT NOT NULL,
  PRIMARY KEY(city, biller)) {strict};
CREATE INDEX biller_coverage_biller ON biller_coverage(biller);

ALTER TABLE city ADD COLUMN pinyin TEXT NOT NULL DEFAULT '';

DELETE FROM sync_state WHERE stream = 'changes';
