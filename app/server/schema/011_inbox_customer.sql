-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- For whom an operation was done: the number of the record in the member "customer" of its body, which is closed. Rows from
-- before say it of changes to records only in their bodies.
ALTER TABLE inbox ADD COLUMN customer TEXT;
CREATE INDEX inbox_customer ON inbox(customer, number);
