-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What two records of one person have in common, whole: a number, name and telephone, name and birth. So a duplicate is
-- found among all customers of the bank by one look into an index. What was entered before has its signs when it is saved next.
CREATE TABLE customer_sign(
  sign_ix TEXT NOT NULL,
  customer TEXT NOT NULL,
  PRIMARY KEY(sign_ix, customer)
) {strict};
CREATE INDEX customer_sign_of ON customer_sign(customer);
