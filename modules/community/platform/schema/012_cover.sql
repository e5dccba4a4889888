-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What the hospital has said of the patient's insurance: 'insured', 'not_insured', 'silent'; '': nobody asked it. What
-- is paid is in `insured`. community_clinic_policy.insured_permille is not read any more: the hospital says it.
ALTER TABLE community_booking ADD COLUMN cover TEXT NOT NULL DEFAULT '';
