-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- For whom a link is: the code of the hall is for everybody ("hall"); one that was made on the bank's first page is for one
-- customer ("one") and leads to their case once it is begun ("begun"). Those of before are good for two hours at most.
ALTER TABLE case_start ADD COLUMN kind TEXT NOT NULL DEFAULT 'hall' CHECK (kind IN ('hall', 'one', 'begun'));

-- How many links a day one telephone is given at a branch (0: as many as wanted): a tenth of what the branch gives, so that
-- nobody keeps all others from its page. And as many cases: a telephone is known by its address, which it shares with
-- everybody on the network of the hall or behind the address of a carrier; five were too few for a hall, twenty are a third
-- of those that may wait.
ALTER TABLE case_start_policy ADD COLUMN links_per_phone {int64} NOT NULL DEFAULT 30;

UPDATE case_start_policy SET per_phone = 20 WHERE valid_from = '2020-01-01';
