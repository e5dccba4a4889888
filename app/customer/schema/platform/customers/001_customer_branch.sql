-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The branches whose desks are told of a customer: those that entered, changed or took the record.

CREATE TABLE customer_branch(
  customer TEXT NOT NULL,
  branch TEXT NOT NULL,
  PRIMARY KEY(customer, branch)
) {strict};
