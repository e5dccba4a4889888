-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The platform counts for every service now (daily_use).
DROP TABLE queue_booking_use;
