-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Whose case it is, by a blind index of the number of their record, so that what is to be forgotten is found; '': nobody
-- looked for a record. NULL is a case from before there was an index.
ALTER TABLE service_case ADD COLUMN customer_ix TEXT;
CREATE INDEX service_case_customer ON service_case(customer_ix);
