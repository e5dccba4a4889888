-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- An estate is settled by what its own biller took: two with one biller would both share out the same fee. The first
-- keeps it.
UPDATE estate SET biller = '' WHERE biller <> '' AND EXISTS
  (SELECT 1 FROM estate o WHERE o.biller = estate.biller AND o.estate < estate.estate);

CREATE UNIQUE INDEX estate_biller ON estate(biller) WHERE biller <> '';
