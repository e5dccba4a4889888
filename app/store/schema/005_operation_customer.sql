-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- For whom an operation was done: the number of the record in the member "customer" of its body, which is closed.
-- Told by the journal, made again from it.
CREATE TABLE operation_customer(
  op_id BLOB PRIMARY KEY REFERENCES journal(op_id),
  customer TEXT NOT NULL) STRICT;
CREATE INDEX operation_customer_of ON operation_customer(customer, op_id);
