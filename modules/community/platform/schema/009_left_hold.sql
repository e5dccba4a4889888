-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- From a day on: for how many days it is known who had a number held and did not pay. Nothing was done for them, so no law
-- keeps them longer.
ALTER TABLE community_clinic_policy ADD COLUMN left_days {int64} NOT NULL DEFAULT 1;
CREATE INDEX community_booking_left ON community_booking(held_until) WHERE state IN ('released', 'expired') AND document <> '';
