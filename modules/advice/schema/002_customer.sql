-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Whose need it is, by a blind index of the number of their record, so that theirs are found among those of the branch;
-- '': not a customer. NULL is a need from before there was an index.
ALTER TABLE advice_referral ADD COLUMN customer_ix TEXT;
CREATE INDEX advice_referral_customer ON advice_referral(customer_ix, registered_at);
