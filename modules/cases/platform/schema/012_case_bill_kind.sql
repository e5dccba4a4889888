-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- A bill is begun for a biller of the branch's own city, whatever city that is: of this kind of bill the page
-- offers those of the catalogue. A bank that wants one biller alone still names it.
ALTER TABLE case_phone_kind ADD COLUMN bills TEXT NOT NULL DEFAULT '';

UPDATE case_phone_kind SET biller = '', bills = 'water' WHERE kind = 'P-001' AND biller = '320500-water-1';
UPDATE case_phone_kind SET biller = '', bills = 'electricity' WHERE kind = 'P-004' AND biller = '320500-electricity-1';

INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en, bills)
  VALUES ('P-007', '2026-01-01', 3, 'pay', '惠缴费', '燃气费缴纳', 'Pay a gas bill', 'gas');
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en, bills)
  VALUES ('P-013', '2026-01-01', 3, 'pay', '惠缴费', '取暖费缴纳', 'Pay a heating fee', 'heating');
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en, bills)
  VALUES ('P-010', '2026-01-01', 3, 'pay', '惠缴费', '物业费缴纳', 'Pay a property fee', 'property');
