-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The register of counterfeit money of all branches. The holder stands masked here; the whole of it
-- is in the operation.
CREATE TABLE counterfeit_register(
  number TEXT NOT NULL PRIMARY KEY,
  operation TEXT NOT NULL,
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  denomination TEXT NOT NULL,
  pieces {int64} NOT NULL CHECK (pieces > 0),
  holder TEXT NOT NULL,
  teller TEXT NOT NULL,
  appraisal_until TEXT NOT NULL
) {strict};

CREATE UNIQUE INDEX counterfeit_register_once ON counterfeit_register(operation);

CREATE INDEX counterfeit_register_day ON counterfeit_register(branch, business_date);
