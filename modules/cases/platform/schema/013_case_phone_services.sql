-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The page lists what may be begun under its scene: its name for who reads English.
ALTER TABLE case_phone_kind ADD COLUMN scene_en TEXT NOT NULL DEFAULT '';

-- A row that the bank has of its own stands. School fees by their kinds, what a hospital is paid, and bills of services that one biller gives to a whole province.
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en, bills)
  VALUES ('P-025', '2026-01-01', 3, 'pay', '惠缴费', '通讯服务费缴纳', 'Pay a telecom fee', 'telecom')
  ON CONFLICT (kind, valid_from) DO NOTHING;
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-031', '2026-01-01', 4, 'pay', '惠缴费', '校园费用缴纳', 'Pay a campus fee')
  ON CONFLICT (kind, valid_from) DO NOTHING;
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('C-011', '2026-01-01', 5, 'pay', '惠缴费', '单位校园费用缴纳', 'Company pays a campus fee')
  ON CONFLICT (kind, valid_from) DO NOTHING;
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-037', '2026-01-01', 4, 'pay', '惠健康', '门诊缴费', 'Pay a clinic bill')
  ON CONFLICT (kind, valid_from) DO NOTHING;
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-039', '2026-01-01', 5, 'pay', '惠健康', '住院费缴纳', 'Pay a hospital deposit')
  ON CONFLICT (kind, valid_from) DO NOTHING;
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-044', '2026-01-01', 3, 'pay', '惠教育', '学费缴纳', 'Pay tuition')
  ON CONFLICT (kind, valid_from) DO NOTHING;
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-045', '2026-01-01', 3, 'pay', '惠教育', '住宿费缴纳', 'Pay a dormitory fee')
  ON CONFLICT (kind, valid_from) DO NOTHING;
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-046', '2026-01-01', 3, 'pay', '惠教育', '资料费缴纳', 'Pay a material fee')
  ON CONFLICT (kind, valid_from) DO NOTHING;
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-047', '2026-01-01', 3, 'pay', '惠教育', '上网费缴纳', 'Pay a campus network fee')
  ON CONFLICT (kind, valid_from) DO NOTHING;
INSERT INTO case_phone_kind(kind, valid_from, place, act, scene, name_zh, name_en)
  VALUES ('P-048', '2026-01-01', 3, 'pay', '惠教育', '其他校园收费', 'Other campus fees')
  ON CONFLICT (kind, valid_from) DO NOTHING;

UPDATE case_phone_kind SET scene_en = 'Bills' WHERE scene = '惠缴费';
UPDATE case_phone_kind SET scene_en = 'Health' WHERE scene = '惠健康';
UPDATE case_phone_kind SET scene_en = 'Education' WHERE scene = '惠教育';
UPDATE case_phone_kind SET scene_en = 'Loans' WHERE scene = '小微金融';
UPDATE case_phone_kind SET scene_en = 'Abroad' WHERE scene = '出国金融';
