-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- From a day on: how many working days ahead of the branch's day a time may be booked; 0 is that day alone.
ALTER TABLE queue_booking_policy ADD COLUMN days_ahead {int64} NOT NULL DEFAULT 0;

UPDATE queue_booking_policy SET days_ahead = 5 WHERE valid_from = '2020-01-01';

-- And how many minutes a customer waits before somebody should look after them; 0 is never.
ALTER TABLE queue_wait_policy ADD COLUMN long_minutes {int64} NOT NULL DEFAULT 0;

UPDATE queue_wait_policy SET long_minutes = 15 WHERE valid_from = '2020-01-01';
