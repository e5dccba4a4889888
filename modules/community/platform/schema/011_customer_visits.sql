-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What lies ahead of a customer is found by the number of the record.
CREATE INDEX community_booking_customer ON community_booking(customer, clinic_date);
