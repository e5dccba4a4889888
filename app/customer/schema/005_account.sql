-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The accounts with billers a customer pays (缴费户号). account is closed; account_ix finds the row of one biller's, number_ix
-- whoever pays a number, whichever biller's it is.
CREATE TABLE customer_account(
  customer TEXT NOT NULL,
  account_ix TEXT NOT NULL,
  number_ix TEXT NOT NULL,
  biller TEXT NOT NULL,
  account TEXT NOT NULL,
  last_at TEXT NOT NULL,
  PRIMARY KEY(customer, account_ix)
) {strict};
CREATE INDEX customer_account_number ON customer_account(number_ix);

-- The few that were joined to another, to be found from that one.
CREATE INDEX customer_joined ON customer(joined) WHERE joined <> '';
