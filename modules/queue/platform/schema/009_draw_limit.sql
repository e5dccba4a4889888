-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Of a number that was drawn by telephone: a keyed fingerprint of the telephone's address at that branch; nobody is found by
-- it. Empty where the telephone has no address of its own. Gone with the link.
ALTER TABLE queue_link ADD COLUMN source TEXT NOT NULL DEFAULT '';
CREATE INDEX queue_link_source ON queue_link(source, branch) WHERE source <> '';

-- From a day on: how many of the numbers that wait one telephone may have drawn with a link of the hall, and how many it
-- draws a day; 0 is no limit. An address may be that of the hall's network, or of a carrier with many customers: so what
-- waits is limited, which a hall of customers seldom reaches at once, to fewer than leave no room for others (40 in the
-- hall, 20 for who is not there yet); and the day to more than a hall draws by telephone.
ALTER TABLE queue_link_policy ADD COLUMN per_phone {int64} NOT NULL DEFAULT 0;
ALTER TABLE queue_link_policy ADD COLUMN a_day {int64} NOT NULL DEFAULT 0;

UPDATE queue_link_policy SET per_phone = 15, a_day = 150 WHERE kind = 'take' AND valid_from = '2020-01-01';
