-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The English names of hospital, department and doctor, as the directory had them when the number was held; bookings of
-- before have none.
ALTER TABLE community_booking ADD COLUMN hospital_name_en TEXT NOT NULL DEFAULT '';
ALTER TABLE community_booking ADD COLUMN department_name_en TEXT NOT NULL DEFAULT '';
ALTER TABLE community_booking ADD COLUMN doctor_name_en TEXT NOT NULL DEFAULT '';
