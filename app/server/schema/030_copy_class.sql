-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What a copy is evidence of. Identity papers and the authority of who acts for another are kept for ten years after the
-- relation is over (反洗钱法 of 2024 §34: 3,653 days are never less), contracts for the days of the policy. What is not known
-- to be of a contract is kept for longer.
ALTER TABLE paper_copy ADD COLUMN kept_as TEXT NOT NULL DEFAULT 'identity' CHECK (kept_as IN ('identity', 'contract'));

UPDATE paper_copy SET kept_as = 'contract'
  WHERE service = 'estate' AND paper IN ('contract', 'lease', 'licence', 'food_licence');

DROP INDEX paper_copy_kept;
CREATE INDEX paper_copy_kept ON paper_copy(kept_as, keep_from) WHERE forgotten_at = '';

-- From the day of the row on: for how many days identity papers are kept. A row that says nothing leaves it as the one before;
-- before any that says it none of them is forgotten. A bank that kept all copies for longer goes on.
ALTER TABLE paper_copy_policy ADD COLUMN identity_days {int64} CHECK (identity_days > 0);

UPDATE paper_copy_policy SET identity_days = CASE WHEN days > 3653 THEN days ELSE 3653 END;
